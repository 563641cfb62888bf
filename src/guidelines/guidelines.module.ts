import { Module } from '@nestjs/common';
import { PapersModule } from '../papers/papers.module.js';
import { AcknowledgementController } from './acknowledging/acknowledgement.controller.js';
import { AcknowledgementLists } from './acknowledging/acknowledgement-list.service.js';
import { AcknowledgementStore } from './acknowledging/acknowledgement.store.js';
import { Acknowledging } from './acknowledging/acknowledging.service.js';
import { GuidelineCommentController } from './comments/guideline-comment.controller.js';
import { GuidelineComments } from './comments/guideline-comment.service.js';
import { GuidelineCommentStore } from './comments/guideline-comment.store.js';
import { FlowService } from './flow/flow.service.js';
import { GuidelineController } from './guideline.controller.js';
import { GuidelineStore } from './guideline.store.js';
import { BlankSlipPaper } from './reading/blank-slip-paper.service.js';
import { GuidelinePaper } from './reading/guideline-paper.service.js';
import { GuidelineReading } from './reading/guideline-reading.service.js';
import { PublicGuidelineController } from './reading/public-guideline.controller.js';
import { GuidelineDrafts } from './writing/guideline-drafts.js';
import { GuidelinePublishing } from './writing/guideline-publishing.service.js';
import { GuidelineWriting } from './writing/guideline-writing.service.js';

@Module({
  imports: [PapersModule],
  controllers: [GuidelineController, GuidelineCommentController, AcknowledgementController, PublicGuidelineController],
  providers: [
    GuidelineStore, FlowService, GuidelineReading, GuidelinePaper, BlankSlipPaper, GuidelineDrafts, GuidelineWriting, GuidelinePublishing, GuidelineCommentStore, GuidelineComments, AcknowledgementStore,
    Acknowledging, AcknowledgementLists,
  ],
  exports: [Acknowledging],
})
export class GuidelinesModule {}
