import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../shared/actor.js';
import type { Permission } from '../shared/permissions.js';

export const ACCESS = 'sujarit:access';
export type Access = 'public' | 'signed-in' | Permission;

/** Who may call a route at all; a route without one of these three is closed to everybody. */
export const Requires = (permission: Permission) => SetMetadata(ACCESS, permission satisfies Access);
export const SignedIn = () => SetMetadata(ACCESS, 'signed-in' satisfies Access);
export const Public = () => SetMetadata(ACCESS, 'public' satisfies Access);

export interface RequestWithActor extends FastifyRequest {
  actor?: Actor;
}

/** The signed-in person; the session guard put it there. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor | undefined => context.switchToHttp().getRequest<RequestWithActor>().actor);
