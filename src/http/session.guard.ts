import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import type { Actor } from '../shared/actor.js';
import { CONFIG } from './config.token.js';
import { Refusal } from './refusal.js';
import { ACCESS, type Access, type RequestWithActor } from './requires.js';

/** Finds who a session token belongs to; `people` provides it. */
export abstract class ActorSource {
  abstract actorOf(token: string): Promise<Actor | null>;
}

export const SESSION_COOKIE = 'sujarit_session';
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Deny by default: an unmarked route is refused, a marked one checked before anything of it runs. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector, private readonly actors: ActorSource, @Inject(CONFIG) private readonly config: Config) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    if (!SAFE.has(request.method) && !isSameOrigin(request, this.config)) throw new Refusal('foreign-origin');
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [context.getHandler(), context.getClass()]);
    if (!access) throw new Refusal('not-permitted');
    const token = request.cookies[SESSION_COOKIE];
    const actor = token ? await this.actors.actorOf(token) : null;
    if (actor) request.actor = actor;
    if (access === 'public') return true;
    if (!actor) throw new Refusal('sign-in-needed');
    if (access !== 'signed-in' && !actor.permissions.has(access)) throw new Refusal('not-permitted');
    return true;
  }
}

/** A browser always says where a changing call comes from; other programs hold no cookie of ours unless they signed in. */
function isSameOrigin(request: FastifyRequest, config: Config): boolean {
  const origin = request.headers.origin;
  if (!origin) return !['cross-site', 'same-site'].includes(String(request.headers['sec-fetch-site'] ?? ''));
  return origin === new URL(config.publicUrl).origin || origin === `${request.protocol}://${request.headers.host}`;
}
