import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { DutyExceptionList, FindingDetail, FindingPage, PaperShare } from '../../shared/api/findings.js';
import { DutyExceptions } from './duty-exceptions.service.js';
import { PaperShareService } from './paper-share.service.js';
import { FindingList } from './finding-list.service.js';
import { ExceptionQuery, FindingQuery } from './finding.dto.js';

@Controller('findings')
export class FindingController {
  constructor(private readonly findings: FindingList, private readonly exceptions: DutyExceptions, private readonly papers: PaperShareService) {}

  @Get()
  @Requires('finding.view')
  list(@CurrentActor() actor: Actor, @Query() query: FindingQuery): Promise<FindingPage> {
    return this.findings.page(actor, query);
  }

  @Get('exceptions')
  @Requires('finding.view')
  ofMonth(@CurrentActor() actor: Actor, @Query() { month }: ExceptionQuery): Promise<DutyExceptionList> {
    return this.exceptions.ofMonth(actor, month);
  }

  /** How much is decided on paper, and what its signers object to. */
  @Get('paper-share')
  @Requires('finding.view')
  onPaper(@CurrentActor() actor: Actor): Promise<PaperShare> {
    return this.papers.share(actor);
  }

  @Get(':id')
  @Requires('finding.view')
  one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<FindingDetail> {
    return this.findings.one(actor, id);
  }
}
