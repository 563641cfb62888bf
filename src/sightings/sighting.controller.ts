import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../http/requires.js';
import type { Actor } from '../shared/actor.js';
import { SightingPage, SightingView } from '../shared/api/sightings.js';
import { QuestionList } from './question-list.service.js';
import { QuestionQuery, SightingAnswerBody, SightingBody } from './sighting.dto.js';
import { SightingService } from './sighting.service.js';

@Controller('sightings')
export class SightingController {
  constructor(private readonly sightings: SightingService, private readonly questions: QuestionList) {}

  @Post()
  @Requires('sighting.report')
  report(@CurrentActor() actor: Actor, @Body() body: SightingBody): Promise<SightingView> {
    return this.sightings.report(actor, body);
  }

  @Get()
  @Requires('counter.operate')
  list(@CurrentActor() actor: Actor, @Query() query: QuestionQuery): Promise<SightingPage> {
    return this.questions.page(actor, query);
  }

  @Post(':id/answer')
  @Requires('counter.operate')
  answer(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: SightingAnswerBody): Promise<SightingView> {
    return this.sightings.answer(actor, id, body);
  }
}
