import { Controller, Get, Param } from '@nestjs/common';
import { Public } from '../http/requires.js';
import { QuarterlyCheck } from '../shared/api/quarterly/reports.js';
import { QuarterlyChecking } from './reading/quarterly-check.service.js';

@Controller('public/quarterly-reports')
export class PublicQuarterlyController {
  constructor(private readonly checking: QuarterlyChecking) {}

  /** Whether the code on a printed report is ours. */
  @Get(':code') @Public()
  check(@Param('code') code: string): Promise<QuarterlyCheck> {
    return this.checking.check(code);
  }
}
