import { Body, Controller, Get, Post } from '@nestjs/common';
import { Public } from '../http/requires.js';
import { ActorSource } from '../http/session.guard.js';
import { SessionViewStore } from '../people/sign-in/session-view.store.js';
import { CurrentVisit, type Visit } from '../people/sign-in/visit.js';
import { DemoPeople, SessionView } from '../shared/api/session.js';
import { DemoSessionDto } from './demo.dto.js';
import { DemoService } from './demo.service.js';

@Controller()
export class DemoController {
  constructor(private readonly demo: DemoService, private readonly actors: ActorSource, private readonly views: SessionViewStore) {}

  @Get('demo-people')
  @Public()
  people(): Promise<DemoPeople> {
    return this.demo.people();
  }

  @Post('demo-session')
  @Public()
  async enter(@Body() body: DemoSessionDto, @CurrentVisit() visit: Visit): Promise<SessionView> {
    const token = await this.demo.enter(body, visit);
    return this.views.of(await this.actors.actorOf(token));
  }
}
