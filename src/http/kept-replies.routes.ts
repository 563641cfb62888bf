import { RequestMethod, type INestApplication } from '@nestjs/common';
import { INTERCEPTORS_METADATA, METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';

/** Every route that changes something keeps its reply. A global interceptor would wrap each read too, for a tenth of its time. */
export function keepRepliesOfChanges(app: INestApplication): void {
  const interceptor = app.get(IdempotencyInterceptor);
  for (const { instance } of app.get(DiscoveryService).getControllers()) {
    for (const name of new MetadataScanner().getAllMethodNames(Object.getPrototypeOf(instance))) {
      const handler = (instance as Record<string, object>)[name]!;
      const method: unknown = Reflect.getMetadata(METHOD_METADATA, handler);
      if (method !== undefined && method !== RequestMethod.GET) Reflect.defineMetadata(INTERCEPTORS_METADATA, [interceptor], handler);
    }
  }
}
