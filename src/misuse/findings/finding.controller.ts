import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { Requires } from '../../http/requires.js';
import { DutyExceptionList, FindingDetail, FindingPage } from '../../shared/api/findings.js';
import { DutyExceptions } from './duty-exceptions.service.js';
import { FindingList } from './finding-list.service.js';
import { ExceptionQuery, FindingQuery } from './finding.dto.js';

@Controller('findings')
export class FindingController {
  constructor(private readonly findings: FindingList, private readonly exceptions: DutyExceptions) {}

  @Get()
  @Requires('finding.view')
  list(@Query() query: FindingQuery): Promise<FindingPage> {
    return this.findings.page(query);
  }

  @Get('exceptions')
  @Requires('finding.view')
  ofMonth(@Query() { month }: ExceptionQuery): Promise<DutyExceptionList> {
    return this.exceptions.ofMonth(month);
  }

  @Get(':id')
  @Requires('finding.view')
  one(@Param('id', ParseUUIDPipe) id: string): Promise<FindingDetail> {
    return this.findings.one(id);
  }
}
