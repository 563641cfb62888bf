import { Body, Controller, Get, Post } from '@nestjs/common';
import { Public } from '../../http/requires.js';
import { ActorSource } from '../../http/session.guard.js';
import { SessionView, SetUpView } from '../../shared/api/session.js';
import { SessionViewStore } from '../sign-in/session-view.store.js';
import { SessionService } from '../sign-in/session.service.js';
import { CurrentVisit, type Visit } from '../sign-in/visit.js';
import { SetUpDto } from './set-up.dto.js';
import { SetUpService } from './set-up.service.js';

@Controller('set-up')
export class SetUpController {
  constructor(
    private readonly setUps: SetUpService, private readonly sessions: SessionService, private readonly actors: ActorSource, private readonly views: SessionViewStore,
  ) {}

  @Get()
  @Public()
  async show(): Promise<SetUpView> {
    return { needed: await this.setUps.isNeeded() };
  }

  @Post()
  @Public()
  async found(@Body() body: SetUpDto, @CurrentVisit() visit: Visit): Promise<SessionView> {
    const token = await this.sessions.open(await this.setUps.found(body), visit);
    return this.views.of(await this.actors.actorOf(token));
  }
}
