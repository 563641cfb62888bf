import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import type { Config } from '../config.js';
import { Clock } from './clock.js';
import { CONFIG } from './config.token.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';
import { inputPipe } from './input.pipe.js';
import { KeptReplies } from './kept-replies.service.js';
import { RefusalFilter } from './refusal.filter.js';
import { SessionGuard } from './session.guard.js';

@Global()
@Module({})
export class HttpModule {
  static for(config: Config, clock: Clock): DynamicModule {
    return {
      module: HttpModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: Clock, useValue: clock },
        { provide: CONFIG, useValue: config },
        KeptReplies,
        { provide: APP_FILTER, useClass: RefusalFilter },
        { provide: APP_PIPE, useFactory: inputPipe },
        { provide: APP_GUARD, useClass: SessionGuard },
        IdempotencyInterceptor,
      ],
      exports: [Clock, CONFIG],
    };
  }
}
