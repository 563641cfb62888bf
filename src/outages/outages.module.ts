import { Module } from '@nestjs/common';
import { ApprovalsModule } from '../approvals/approvals.module.js';
import { CheckoutsModule } from '../checkouts/checkouts.module.js';
import { OpeningBalancesModule } from '../opening-balances/opening-balances.module.js';
import { PapersModule } from '../papers/papers.module.js';
import { OutageController } from './declaring/outage.controller.js';
import { OutageService } from './declaring/outage.service.js';
import { OutageStore } from './declaring/outage.store.js';
import { CarryingOut } from './entering/recording/carrying-out.js';
import { EntriesService } from './entering/entries.service.js';
import { EnteringService } from './entering/entering.service.js';
import { EntryLedger } from './entering/entry-ledger.js';
import { EntryController } from './entering/entry.controller.js';
import { EntryStore } from './entering/entry.store.js';
import { LawfulOnPaperReader } from './entering/lawful-on-paper.js';
import { OnRecord } from './entering/recording/on-record.js';
import { SheetService } from './entering/sheet.service.js';
import { Signatories } from './entering/signatories.js';
import { WrittenReader } from './entering/written.reader.js';
import { PadPaper } from './pads/pad-paper.service.js';
import { PadController } from './pads/pad.controller.js';
import { PadService } from './pads/pad.service.js';
import { PadStore } from './pads/pad.store.js';
import { SlipService } from './pads/slip.service.js';

const ENTERING = [CarryingOut, EntriesService, EnteringService, EntryLedger, EntryStore, LawfulOnPaperReader, OnRecord, SheetService, Signatories, WrittenReader];

@Module({
  imports: [ApprovalsModule, CheckoutsModule, OpeningBalancesModule, PapersModule],
  controllers: [OutageController, PadController, EntryController],
  providers: [OutageService, OutageStore, PadService, PadPaper, PadStore, SlipService, ...ENTERING],
})
export class OutagesModule {}
