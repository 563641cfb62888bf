import { Module } from '@nestjs/common';
import { ApprovalStepStore } from './approval-step.store.js';
import { Approvals } from './approvals.service.js';
import { AuthorityMatrixController } from './matrix/authority-matrix.controller.js';
import { AuthorityMatrixService } from './matrix/authority-matrix.service.js';
import { PaperDecisionStore } from './paper/paper-decision.store.js';
import { SeatsStore } from './routing/seats.store.js';
import { StandingStore } from './standing.store.js';

@Module({
  controllers: [AuthorityMatrixController],
  providers: [Approvals, ApprovalStepStore, AuthorityMatrixService, PaperDecisionStore, SeatsStore, StandingStore],
  exports: [Approvals, ApprovalStepStore, PaperDecisionStore],
})
export class ApprovalsModule {}
