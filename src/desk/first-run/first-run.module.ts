import { Module } from '@nestjs/common';
import { LoanRequestsModule } from '../../loan-requests/loan-requests.module.js';
import { ExceptionDraft } from './exception-draft.service.js';
import { FirstRunController } from './first-run.controller.js';
import { FirstRunService } from './first-run.service.js';
import { FirstRunStore } from './first-run.store.js';
import { PresetService } from './preset.service.js';

@Module({ imports: [LoanRequestsModule], controllers: [FirstRunController], providers: [ExceptionDraft, FirstRunService, FirstRunStore, PresetService], exports: [FirstRunService] })
export class FirstRunModule {}
