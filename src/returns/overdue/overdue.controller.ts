import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CurrentActor, Requires, SignedIn } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { ChaseList, ChaseView, OverduePage } from '../../shared/api/loans/overdue.js';
import { ChaseReader, ChaseService } from './chase.service.js';
import { ChaseDto, OverdueQuery } from './overdue.dto.js';
import { OverdueService } from './overdue.service.js';

@Controller()
export class OverdueController {
  constructor(private readonly overdue: OverdueService, private readonly chases: ChaseService, private readonly reading: ChaseReader) {}

  @Requires('overdue.view')
  @Get('overdue')
  list(@CurrentActor() actor: Actor, @Query() query: OverdueQuery): Promise<OverduePage> {
    return this.overdue.list(actor, query);
  }

  @SignedIn()
  @Get('loan-requests/:id/chases')
  chased(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ChaseList> {
    return this.reading.list(actor, id);
  }

  @Requires('counter.operate')
  @Post('loan-requests/:id/chases')
  chase(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: ChaseDto): Promise<ChaseView> {
    return this.chases.chase(actor, id, body);
  }
}
