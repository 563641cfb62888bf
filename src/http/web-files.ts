import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import helmet from '@fastify/helmet';
import staticFiles from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';

const WEB = join(import.meta.dirname, '../../web');
const NONCE = '__CSP_NONCE__';

function policy(nonce: string): string {
  return [
    "default-src 'self'", "script-src 'self' 'wasm-unsafe-eval'", `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:", "font-src 'self'", "connect-src 'self'", "media-src 'self' blob:", "worker-src 'self' blob:",
    "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
  ].join('; ');
}

/** Data is read by our page and shown nowhere by itself. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** A browser that was told to insist on https cannot reach the page on which it learns to trust a new authority: so with our own it is not told. */
const insists = ({ publicUrl }: Config, isOwnAuthority: boolean): boolean => publicUrl.startsWith('https:') && !isOwnAuthority;

/** Serves the web UI with headers that let nothing else run. index.html is written per reply, for its style nonce. */
export async function serveWeb(app: NestFastifyApplication, config: Config, isOwnAuthority: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: false,
    hsts: insists(config, isOwnAuthority),
    crossOriginEmbedderPolicy: false,
    originAgentCluster: false,
    dnsPrefetchControl: false,
    ieNoOpen: false,
    permittedCrossDomainPolicies: false,
    xXssProtection: false,
    referrerPolicy: { policy: 'same-origin' },
  });
  const fastify = app.getHttpAdapter().getInstance();
  const unstyled = policy('none');
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    const isData = String(reply.getHeader('content-type')).startsWith('application/json');
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', isData ? DATA_POLICY : unstyled);
    reply.header('permissions-policy', 'camera=(self), microphone=(), geolocation=()');
    done(null, payload);
  });
  if (existsSync(join(WEB, 'index.html'))) await serveBuilt(app);
}

async function serveBuilt(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  const page = readFileSync(join(WEB, 'index.html'), 'utf8');
  await app.register(staticFiles, { root: join(WEB, 'assets'), prefix: '/assets/', immutable: true, maxAge: '1y', index: false });
  const send = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (/^\/(api|assets)(\/|$)/.test(request.url)) {
      reply.callNotFound();
      return reply;
    }
    const nonce = randomBytes(16).toString('base64');
    return reply.header('content-security-policy', policy(nonce)).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page.replaceAll(NONCE, nonce));
  };
  fastify.get('/*', send);
}
