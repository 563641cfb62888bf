import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '../http/requires.js';
import type { Actor } from '../shared/actor.js';
import { LoanRequestPage, LoanRequestPreview, LoanRequestView, NewLoanRequests } from '../shared/api/loans/loan-requests.js';
import { AskingService } from './asking/asking.service.js';
import { OwnRequestService } from './asking/own-request.service.js';
import { PreviewService } from './asking/preview.service.js';
import { DecidingService } from './deciding/deciding.service.js';
import { CreateLoanRequestDto, DecisionDto, EditLoanRequestDto, LoanListQuery, WithdrawalDto } from './loan-request.dto.js';
import { LoanListService } from './reading/loan-list.service.js';

@ApiTags('loan-requests')
@Controller('loan-requests')
export class LoanRequestController {
  constructor(
    private readonly asking: AskingService, private readonly own: OwnRequestService, private readonly previews: PreviewService,
    private readonly deciding: DecidingService, private readonly lists: LoanListService,
  ) {}

  /** Writes a cart down: one request per responsible unit, as drafts unless `submit` is true. */
  @Post()
  @Requires('loan.request')
  create(@CurrentActor() actor: Actor, @Body() body: CreateLoanRequestDto): Promise<NewLoanRequests> {
    return this.asking.create(actor, body);
  }

  /** What would come of a cart; writes nothing. */
  @Post('preview')
  @HttpCode(200)
  @Requires('loan.request')
  preview(@CurrentActor() actor: Actor, @Body() body: CreateLoanRequestDto): Promise<LoanRequestPreview> {
    return this.previews.preview(actor, body);
  }

  @Get()
  @Requires('loan.request')
  list(@CurrentActor() actor: Actor, @Query() query: LoanListQuery): Promise<LoanRequestPage> {
    return this.lists.list(actor, query);
  }

  @Get(':id')
  @Requires('loan.request')
  one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<LoanRequestView> {
    return this.lists.one(actor, id);
  }

  /** Mends a draft, or what was sent back. */
  @Patch(':id')
  @Requires('loan.request')
  edit(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: EditLoanRequestDto): Promise<LoanRequestView> {
    return this.asking.edit(actor, id, body);
  }

  @Post(':id/submission')
  @Requires('loan.request')
  submit(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<LoanRequestView> {
    return this.own.submit(actor, id);
  }

  /** The borrower confirms what somebody else filled in. */
  @Post(':id/confirmation')
  @Requires('loan.request')
  confirm(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<LoanRequestView> {
    return this.own.confirm(actor, id);
  }

  @Post(':id/withdrawal')
  @Requires('loan.request')
  withdraw(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: WithdrawalDto): Promise<LoanRequestView> {
    return this.own.withdraw(actor, id, body.reason ?? null);
  }

  /** An opinion, or the lawful decision: all, some lines or a smaller number; rejected or sent back with a reason. */
  @Post(':id/decisions')
  @Requires('request.decide')
  decide(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: DecisionDto): Promise<LoanRequestView> {
    return this.deciding.decide(actor, id, body);
  }
}
