import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../../config.js';
import { trustPage, type Asked } from './trust-page.js';
import { CERTIFICATE_TYPE } from './trust.controller.js';
import { TrustService } from './trust.service.js';

type Told = Pick<FastifyRequest, 'url' | 'headers'>;

function askedBy({ url, headers }: Told, isPlain: boolean): Asked {
  const [path = '/', search = ''] = url.split('?');
  const language = (new URLSearchParams(search).get('lang') ?? headers['accept-language'] ?? '').startsWith('en') ? 'en' : 'th';
  const next = path === '/trust' ? '/' : `/${url.replace(/^\/+/, '')}`;
  return { language, agent: headers['user-agent'] ?? '', next, isPlain };
}

/** The page stands at `/trust` over https too: whoever is in already shows it to others. */
export function serveTrust(app: NestFastifyApplication): void {
  app.getHttpAdapter().getInstance().get('/trust', async (request: FastifyRequest, reply) => {
    const { html, policy } = await trustPage(app.get(TrustService).view(), askedBy(request, false));
    return reply.header('content-security-policy', policy).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html);
  });
}

/** The plain http port: it leads to https and shows how to trust it. Nobody signs in here, no cookie is read and nothing changes. */
export function plainServer(app: NestFastifyApplication, { publicUrl }: Config): Server {
  const trust = app.get(TrustService);
  return createServer((request, response) => {
    void answer(trust, publicUrl, request, response).catch(() => response.writeHead(500).end());
  });
}

async function answer(trust: TrustService, publicUrl: string, { url = '/', method, headers }: IncomingMessage, response: ServerResponse): Promise<void> {
  const view = trust.view();
  const asked = askedBy({ url, headers }, true);
  if (method !== 'GET' && method !== 'HEAD') response.writeHead(405, { allow: 'GET, HEAD' }).end();
  else if (!view.isOwnAuthority) response.writeHead(302, { location: publicUrl + asked.next }).end();
  else if (url === '/api/trust/ca.crt') response.writeHead(200, { 'content-type': CERTIFICATE_TYPE }).end(trust.certificate());
  else {
    const { html, policy } = await trustPage(view, asked);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }).end(html);
  }
}
