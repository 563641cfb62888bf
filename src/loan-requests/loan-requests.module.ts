import { Module } from '@nestjs/common';
import { ApprovalsModule } from '../approvals/approvals.module.js';
import { GuidelinesModule } from '../guidelines/guidelines.module.js';
import { AskingService } from './asking/asking.service.js';
import { DraftKeeper } from './asking/draft-keeper.js';
import { DraftingService } from './asking/drafting.service.js';
import { OwnRequestService } from './asking/own-request.service.js';
import { PreviewService } from './asking/preview.service.js';
import { Readiness } from './asking/readiness.service.js';
import { Sending } from './asking/sending.service.js';
import { ThingsStore } from './asking/things.store.js';
import { HoldStore } from './availability/hold.store.js';
import { CounterLedger } from './counter/counter-ledger.js';
import { Aftermath } from './deciding/aftermath.js';
import { DecisionTaking } from './deciding/decision-taking.js';
import { DecidingService } from './deciding/deciding.service.js';
import { Rerouted } from './deciding/rerouted.js';
import { TimedLoanWork } from './deciding/timed.service.js';
import { HandWrittenSlips } from './hand-written/hand-written-slips.js';
import { OpeningSlips } from './counter/opening-slips.js';
import { ExtensionCards } from './extending/extension-cards.js';
import { EmergencyLedger } from './emergency/emergency-ledger.js';
import { EmergencyStore } from './emergency/emergency.store.js';
import { RatificationController } from './emergency/ratification.controller.js';
import { RatificationLedger } from './emergency/ratification-ledger.js';
import { RatifyingService } from './emergency/ratifying.service.js';
import { ExtensionController } from './extending/extension.controller.js';
import { ExtensionInbox } from './extending/extension-inbox.service.js';
import { ExtensionLedger } from './extending/extension-ledger.js';
import { ExtensionRoom } from './extending/extension-room.js';
import { ExtensionService } from './extending/extension.service.js';
import { ExtensionStore } from './extending/extension.store.js';
import { ExtensionTermsReader } from './extending/extension-terms.js';
import { PapersModule } from '../papers/papers.module.js';
import { EditionsModule } from './editions/editions.module.js';
import { SlipPaperController } from './editions/slip-paper.controller.js';
import { SlipPaper } from './editions/slip-paper.service.js';
import { FolderController } from './folder/folder.controller.js';
import { FolderDesk } from './folder/folder-desk.service.js';
import { FolderIds } from './folder/folder-ids.js';
import { FolderPaper } from './folder/folder-paper.service.js';
import { FolderReach } from './folder/folder-reach.js';
import { FolderService } from './folder/folder.service.js';
import { FolderStore } from './folder/folder.store.js';
import { MemoPrinter } from './folder/memo-printer.js';
import { MemoStore } from './folder/memo.store.js';
import { ObjectionService } from './paper/objection.service.js';
import { PaperController } from './paper/paper.controller.js';
import { PaperRecording } from './paper/paper-recording.service.js';
import { PaperSheetService } from './paper/paper-sheet.service.js';
import { Signed } from './paper/signed.js';
import { SignedPages } from './paper/signed-pages.js';
import { CardReader } from './inbox/card.reader.js';
import { InboxService } from './inbox/inbox.service.js';
import { InboxStore } from './inbox/inbox.store.js';
import { Surroundings } from './inbox/surroundings.js';
import { LoanRequestController } from './loan-request.controller.js';
import { LoanRequestService } from './loan-request.service.js';
import { LoanRequestStore } from './loan-request.store.js';
import { SlipNumbers } from './numbers/slip-number.store.js';
import { EffectiveDues } from './reading/effective-dues.js';
import { LoanListService } from './reading/loan-list.service.js';
import { LoanListStore } from './reading/loan-list.store.js';
import { LiftedTermsStore } from './terms/lifted-terms.store.js';
import { LoanTerms } from './terms/loan-terms.service.js';
import { LoanRequestReader } from './reading/loan-request.reader.js';
import { TimelineStore } from './reading/timeline.store.js';
import { TakeoverAsking } from './takeover/takeover-asking.service.js';
import { TakeoverStore } from './takeover/takeover.store.js';

const ASKING = [AskingService, DraftKeeper, DraftingService, OwnRequestService, PreviewService, Readiness, Sending, ThingsStore, SlipNumbers, LiftedTermsStore, LoanTerms];
const DECIDING = [Aftermath, DecidingService, DecisionTaking, Rerouted, TimedLoanWork];
const READING = [EffectiveDues, LoanListService, LoanListStore, LoanRequestReader, TimelineStore];
const EXTENDING = [ExtensionCards, ExtensionInbox, ExtensionLedger, ExtensionRoom, ExtensionService, ExtensionStore, ExtensionTermsReader];
const EMERGENCY = [EmergencyLedger, EmergencyStore, RatificationLedger, RatifyingService];
const FOLDER = [FolderDesk, FolderIds, FolderPaper, FolderReach, FolderService, FolderStore, MemoPrinter, MemoStore, ObjectionService, PaperRecording, PaperSheetService, Signed, SignedPages];
const INBOX = [CardReader, InboxService, InboxStore, Surroundings];

@Module({
  imports: [ApprovalsModule, GuidelinesModule, EditionsModule, PapersModule],
  controllers: [LoanRequestController, SlipPaperController, ExtensionController, RatificationController, FolderController, PaperController],
  providers: [LoanRequestService, LoanRequestStore, TakeoverAsking, TakeoverStore, CounterLedger, HandWrittenSlips, OpeningSlips, HoldStore, SlipPaper, ...ASKING, ...DECIDING, ...READING, ...EXTENDING, ...EMERGENCY, ...INBOX, ...FOLDER],
  exports: [
    FolderService, LoanRequestService, LoanRequestStore, CounterLedger, HandWrittenSlips, OpeningSlips, SlipNumbers, ThingsStore, EffectiveDues, LoanRequestReader, Rerouted, InboxService, ExtensionInbox, TimedLoanWork, EditionsModule, EmergencyLedger, TakeoverAsking, TakeoverStore,
  ],
})
export class LoanRequestsModule {}
