import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { CurrentActor, Requires, SignedIn } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { ChaseList, ChaseView, OverduePage } from '../../shared/api/loans/overdue.js';
import { ChaseReader, ChaseService } from './chase.service.js';
import { MemoPaper } from './memo/memo-paper.service.js';
import { MemoService } from './memo/memo.service.js';
import { ChaseDto, MemoDto, OverdueQuery } from './overdue.dto.js';
import { OverdueService } from './overdue.service.js';

@Controller()
export class OverdueController {
  constructor(
    private readonly overdue: OverdueService, private readonly chases: ChaseService, private readonly reading: ChaseReader, private readonly memos: MemoService,
    private readonly memoPaper: MemoPaper,
  ) {}

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

  @Requires('loan.chase')
  @Post('loan-requests/:id/chases')
  chase(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: ChaseDto): Promise<ChaseView> {
    return this.chases.chase(actor, id, body);
  }

  @Requires('loan.chase')
  @Put('loan-requests/:id/chases/:chaseId')
  recordMemo(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Param('chaseId', ParseUUIDPipe) chaseId: string, @Body() body: MemoDto): Promise<ChaseView> {
    return this.memos.record(actor, id, chaseId, body);
  }

  @Requires('loan.chase')
  @Get('loan-requests/:id/chases/:chaseId/memo.pdf')
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  async memo(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Param('chaseId', ParseUUIDPipe) chaseId: string): Promise<StreamableFile> {
    return new StreamableFile(await this.memoPaper.pdf(actor, id, chaseId), { type: 'application/pdf', disposition: `inline; filename="chase-memo-${chaseId}.pdf"` });
  }
}
