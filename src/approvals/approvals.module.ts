import { Module } from '@nestjs/common';
import { ApprovalStepStore } from './approval-step.store.js';
import { Approvals } from './approvals.service.js';
import { AuthorityMatrixController } from './matrix/authority-matrix.controller.js';
import { AuthorityMatrixService } from './matrix/authority-matrix.service.js';
import { SeatsStore } from './routing/seats.store.js';
import { StandingStore } from './standing.store.js';

@Module({
  controllers: [AuthorityMatrixController],
  providers: [Approvals, ApprovalStepStore, AuthorityMatrixService, SeatsStore, StandingStore],
  exports: [Approvals, ApprovalStepStore],
})
export class ApprovalsModule {}
