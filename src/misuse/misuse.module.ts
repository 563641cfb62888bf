import { Module } from '@nestjs/common';
import { AuthorityFactsStore } from './facts/authority-facts.store.js';
import { LoanFactsStore } from './facts/loan-facts.store.js';
import { MisuseFactsStore } from './facts/misuse-facts.store.js';
import { DutyExceptions } from './findings/duty-exceptions.service.js';
import { FindingKeeper } from './findings/finding-keeper.js';
import { FindingList } from './findings/finding-list.service.js';
import { FindingListStore } from './findings/finding-list.store.js';
import { FindingController } from './findings/finding.controller.js';
import { PaperShareService } from './findings/paper-share.service.js';
import { FindingStore } from './findings/finding.store.js';
import { ConcernedStore } from './watch/concerned.store.js';
import { MisuseWatch } from './watch/misuse-watch.service.js';
import { MisuseReading } from './watch/reading.service.js';

@Module({
  controllers: [FindingController],
  providers: [
    AuthorityFactsStore, LoanFactsStore, MisuseFactsStore, ConcernedStore, MisuseReading, MisuseWatch,
    FindingStore, FindingKeeper, FindingList, FindingListStore, DutyExceptions, PaperShareService,
  ],
  exports: [MisuseWatch],
})
export class MisuseModule {}
