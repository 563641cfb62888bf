import { Module } from '@nestjs/common';
import { ApprovalStepStore } from './approval-step.store.js';
import { Approvals } from './approvals.service.js';
import { SeatsStore } from './routing/seats.store.js';
import { StandingStore } from './standing.store.js';

@Module({ providers: [Approvals, ApprovalStepStore, SeatsStore, StandingStore], exports: [Approvals, ApprovalStepStore] })
export class ApprovalsModule {}
