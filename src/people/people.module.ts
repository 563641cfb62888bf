import { Global, Module } from '@nestjs/common';
import { ActorSource } from '../http/session.guard.js';
import { ActorStore } from './sign-in/actor.store.js';

@Global()
@Module({
  providers: [{ provide: ActorSource, useClass: ActorStore }],
  exports: [ActorSource],
})
export class PeopleModule {}
