import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SESSION_COOKIE } from '../../http/session.guard.js';

/** Where a call comes from, as far as signing in asks. */
export interface Visit {
  /** Of the network; X-Forwarded-For counts only where a proxy is trusted. */
  address: string;
  device: string;
  token: string | null;
  isHttps: boolean;
  setCookie(token: string, seconds: number): void;
}

const BROWSERS: [RegExp, string][] = [[/Edg\//, 'Edge'], [/OPR\//, 'Opera'], [/Firefox\//, 'Firefox'], [/Chrome\//, 'Chrome'], [/Safari\//, 'Safari']];
const SYSTEMS: [RegExp, string][] = [[/Android/, 'Android'], [/iPhone|iPad/, 'iOS'], [/Windows/, 'Windows'], [/Mac OS X/, 'macOS'], [/Linux/, 'Linux']];
const nameOf = (names: [RegExp, string][], agent: string): string | undefined => names.find(([pattern]) => pattern.test(agent))?.[1];

/** `Chrome · Windows`: enough for its owner to know it again, too little to follow anybody. */
export function deviceOf(agent: string | undefined): string {
  return [nameOf(BROWSERS, agent ?? ''), nameOf(SYSTEMS, agent ?? '')].filter(Boolean).join(' · ') || '–';
}

export const CurrentVisit = createParamDecorator((_: unknown, context: ExecutionContext): Visit => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const reply = context.switchToHttp().getResponse<FastifyReply>();
  const isHttps = request.protocol === 'https';
  return {
    address: request.ip, device: deviceOf(request.headers['user-agent']), token: request.cookies[SESSION_COOKIE] ?? null, isHttps,
    setCookie: (token, seconds) => void reply.setCookie(SESSION_COOKIE, token, { httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps, maxAge: seconds }),
  };
});
