import { Module } from '@nestjs/common';
import { CheckoutsModule } from '../checkouts/checkouts.module.js';
import { LoanRequestsModule } from '../loan-requests/loan-requests.module.js';
import { PapersModule } from '../papers/papers.module.js';
import { ClaimClock } from './claims/claim-clock.js';
import { ClaimList } from './claims/claim-list.service.js';
import { ClaimService } from './claims/claim.service.js';
import { ClaimStore } from './claims/claim.store.js';
import { ClaimsController } from './claims/claims.controller.js';
import { DamageNoteStore } from './damage-notes/damage-note.store.js';
import { DamageNotesController } from './damage-notes/damage-notes.controller.js';
import { ChaseReader, ChaseService } from './overdue/chase.service.js';
import { ChaseSettings } from './overdue/chase-settings.js';
import { ChaseStore } from './overdue/chase.store.js';
import { MemoDraft } from './overdue/memo/memo-draft.js';
import { MemoPaper } from './overdue/memo/memo-paper.service.js';
import { MemoService } from './overdue/memo/memo.service.js';
import { MemoStore } from './overdue/memo/memo.store.js';
import { OverdueController } from './overdue/overdue.controller.js';
import { OverdueService } from './overdue/overdue.service.js';
import { OverdueStore } from './overdue/overdue.store.js';
import { LetterStore } from './ladder/letter.store.js';
import { SystemChases } from './ladder/system-chases.js';
import { ReturnsController } from './returns.controller.js';
import { ReturnReceiptPaper } from './showing/return-receipt-paper.js';
import { ReturnViewStore } from './showing/return-view.store.js';
import { ReturnViewer } from './showing/return-viewer.js';
import { TakeBackPreviewer } from './showing/take-back-preview.js';
import { CountedIn } from './take-back/counted-in.js';
import { ReceiptTime } from './take-back/receipt-time.js';
import { TakeBackService } from './take-back/take-back.service.js';
import { TakeBackStore } from './take-back/take-back.store.js';
import { TakenBackService } from './take-back/taken-back.service.js';

const TAKING_BACK = [CountedIn, ReceiptTime, TakeBackService, TakeBackStore, TakenBackService];
const SHOWING = [ReturnReceiptPaper, ReturnViewStore, ReturnViewer, TakeBackPreviewer];
const OVERDUE = [ChaseSettings, MemoDraft, MemoPaper, MemoService, MemoStore, ChaseReader, ChaseService, ChaseStore, OverdueService, OverdueStore];
const LADDER = [LetterStore, SystemChases];
const CLAIMS = [ClaimClock, ClaimList, ClaimService, ClaimStore];

@Module({
  imports: [CheckoutsModule, LoanRequestsModule, PapersModule],
  controllers: [ReturnsController, DamageNotesController, OverdueController, ClaimsController],
  providers: [...TAKING_BACK, ...SHOWING, ...OVERDUE, ...LADDER, ...CLAIMS, DamageNoteStore],
  exports: [ChaseSettings, SystemChases],
})
export class ReturnsModule {}
