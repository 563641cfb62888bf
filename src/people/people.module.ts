import { Global, Module } from '@nestjs/common';
import { ActorSource } from '../http/session.guard.js';
import { AuthorityStore } from './authority.store.js';
import { ActorStore } from './sign-in/actor.store.js';

@Global()
@Module({
  providers: [{ provide: ActorSource, useClass: ActorStore }, AuthorityStore],
  exports: [ActorSource, AuthorityStore],
})
export class PeopleModule {}
