import { Module } from '@nestjs/common';
import { EditionService } from './edition.service.js';
import { EditionStore } from './edition.store.js';
import { PaperHeadReader } from './paper-head.js';
import { SlipFactsStore } from './slip-facts.store.js';

@Module({
  providers: [EditionService, EditionStore, PaperHeadReader, SlipFactsStore],
  exports: [EditionService, EditionStore, PaperHeadReader, SlipFactsStore],
})
export class EditionsModule {}
