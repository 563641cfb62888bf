import { Module } from '@nestjs/common';
import { QuestionList } from './question-list.service.js';
import { SightingController } from './sighting.controller.js';
import { SightingService } from './sighting.service.js';
import { SightingStore } from './sighting.store.js';

@Module({
  controllers: [SightingController],
  providers: [SightingService, SightingStore, QuestionList],
  exports: [SightingStore, QuestionList],
})
export class SightingsModule {}
