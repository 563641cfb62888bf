import { Module } from '@nestjs/common';
import { PapersModule } from '../papers/papers.module.js';
import { QuarterlyPaper } from './paper/quarterly-paper.service.js';
import { QuarterlyWorkbook } from './paper/quarterly-workbook.service.js';
import { PublicQuarterlyController } from './public-quarterly.controller.js';
import { AgencyNewsDesk } from './news/agency-news-desk.js';
import { QuarterlyNews } from './news/quarterly-news.service.js';
import { QuarterlyPeriods } from './quarterly-periods.js';
import { QuarterlyReading } from './quarterly-reading.service.js';
import { QuarterlyController } from './quarterly.controller.js';
import { FiguresReader } from './reading/figures-reader.js';
import { GuidelineCountsStore } from './reading/guideline-counts.store.js';
import { LateLoansStore } from './reading/late-loans.store.js';
import { LoanCountsStore } from './reading/loan-counts.store.js';
import { QuarterlyChecking } from './reading/quarterly-check.service.js';
import { StageCountsStore } from './reading/stage-counts.store.js';
import { WatchCountsStore } from './reading/watch-counts.store.js';
import { SignOffStore } from './signing/sign-off.store.js';
import { QuarterlySigning } from './signing/signing.service.js';

const COUNTING = [GuidelineCountsStore, LateLoansStore, LoanCountsStore, StageCountsStore, WatchCountsStore, FiguresReader];

@Module({
  imports: [PapersModule],
  controllers: [QuarterlyController, PublicQuarterlyController],
  providers: [...COUNTING, SignOffStore, QuarterlyPeriods, QuarterlyReading, QuarterlyChecking, QuarterlySigning, QuarterlyPaper, QuarterlyWorkbook, AgencyNewsDesk, QuarterlyNews],
  exports: [QuarterlyNews, QuarterlyPeriods],
})
export class QuarterlyModule {}
