import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { CurrentActor, Requires, SignedIn } from '../http/requires.js';
import type { Actor } from '../shared/actor.js';
import { OpeningBalancePage, OpeningBalanceView, OpeningClosureView } from '../shared/api/loans/opening-balances.js';
import { LoanRequestView } from '../shared/api/loans/loan-requests.js';
import { OpeningBalanceDto, OpeningQuery, OpeningReasonDto, TakeoverDto } from './opening-balance.dto.js';
import { OpeningBalanceList } from './reading/opening-balance-list.service.js';
import { OpeningAnswers } from './recording/opening-answers.service.js';
import { OpeningTakeovers } from './recording/opening-takeovers.service.js';
import { OpeningBalanceService } from './recording/opening-balance.service.js';

@Controller('opening-balances')
export class OpeningBalancesController {
  constructor(private readonly balances: OpeningBalanceService, private readonly answers: OpeningAnswers, private readonly list: OpeningBalanceList, private readonly takeovers: OpeningTakeovers) {}

  @Get()
  @Requires('register.manage')
  page(@CurrentActor() actor: Actor, @Query() query: OpeningQuery): Promise<OpeningBalancePage> {
    return this.list.page(actor, query);
  }

  @Post()
  @Requires('counter.operate')
  record(@CurrentActor() actor: Actor, @Body() body: OpeningBalanceDto): Promise<OpeningBalanceView> {
    return this.balances.record(actor, body);
  }

  @Put('closure')
  @HttpCode(200)
  @Requires('register.manage')
  close(@CurrentActor() actor: Actor): Promise<OpeningClosureView> {
    return this.answers.close(actor);
  }

  @Post(':id/takeover')
  @SignedIn()
  takeOver(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: TakeoverDto): Promise<LoanRequestView> {
    return this.takeovers.ask(actor, id, body);
  }

  @Put(':id/denial')
  @SignedIn()
  deny(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() { reason }: OpeningReasonDto): Promise<OpeningBalanceView> {
    return this.answers.deny(actor, id, reason);
  }

  @Put(':id/voiding')
  @Requires('counter.operate')
  strikeOut(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() { reason }: OpeningReasonDto): Promise<OpeningBalanceView> {
    return this.answers.strikeOut(actor, id, reason);
  }
}
