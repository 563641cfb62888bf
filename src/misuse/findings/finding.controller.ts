import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { DutyExceptionList, FindingDetail, FindingPage } from '../../shared/api/findings.js';
import { DutyExceptions } from './duty-exceptions.service.js';
import { FindingList } from './finding-list.service.js';
import { ExceptionQuery, FindingQuery } from './finding.dto.js';

@Controller('findings')
export class FindingController {
  constructor(private readonly findings: FindingList, private readonly exceptions: DutyExceptions) {}

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

  @Get(':id')
  @Requires('finding.view')
  one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<FindingDetail> {
    return this.findings.one(actor, id);
  }
}
