import { readFileSync } from 'node:fs';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import { HttpException } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { AppModule } from './app.module.js';
import type { Config } from './config.js';
import { Clock } from './http/clock.js';
import { answerBrokenCall } from './http/refusal.filter.js';
import { keepRepliesOfChanges } from './http/kept-replies.routes.js';
import { refuseUnsoundText } from './http/input/sound-text.js';
import { ownAuthorityFile } from './https/making/certificate-files.js';
import { serveTrust } from './https/trust/serve-trust.js';
import { serveWeb } from './http/web-files.js';

const MEGABYTE = 1024 * 1024;
/** From one address, which a whole office may share. Pages and their files are not counted: whoever opens one is never shown a bare refusal. */
const CALLS_A_MINUTE = 3000;
/** Nobody needs to be told how many calls are left; who has none is told when to come again. */
const NO_COUNT = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false, 'retry-after': true };

function adapterOf(config: Config): FastifyAdapter {
  const options = { bodyLimit: MEGABYTE, trustProxy: config.trustProxy, frameworkErrors: answerBrokenCall, routerOptions: { maxParamLength: 200 } };
  if (!config.tls) return new FastifyAdapter(options);
  const https = { cert: readFileSync(config.tls.certFile), key: readFileSync(config.tls.keyFile) };
  return new FastifyAdapter({ ...options, https } as object);
}

/** The program ready to listen: plug-ins, routes, OpenAPI and the web files. Tests hand in a clock of their own. */
export async function createServer(config: Config, clock: Clock = new Clock()): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.for(config, clock), adapterOf(config), { logger: ['error', 'warn'], abortOnError: false, rawBody: true });
  app.setGlobalPrefix('api');
  app.enableShutdownHooks();
  await app.register(cookie);
  await app.register(multipart, { limits: { fileSize: 30 * MEGABYTE, files: 1, fields: 10, fieldSize: 100_000 } });
  await app.register(rateLimit, {
    max: CALLS_A_MINUTE, timeWindow: '1 minute', addHeaders: NO_COUNT, allowList: ({ url }) => !url.startsWith('/api'), errorResponseBuilder: () => new HttpException('too many', 429),
  });
  app.getHttpAdapter().getInstance().addHook('preHandler', refuseUnsoundText);
  await serveWeb(app, config, ownAuthorityFile(config) !== null);
  serveTrust(app);
  app.getHttpAdapter().get('/api/openapi.json', (_request, reply) => reply.send(openApi(app)));
  keepRepliesOfChanges(app);
  await app.init();
  return app;
}

export function openApi(app: NestFastifyApplication) {
  const about = new DocumentBuilder().setTitle('Sujarit').setDescription('Lending government property').setVersion('0.1.0').addCookieAuth('sujarit_session').build();
  return SwaggerModule.createDocument(app, about);
}
