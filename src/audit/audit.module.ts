import { Global, Module } from '@nestjs/common';
import { JournalVerifier } from './journal-check.js';
import { JournalNames } from './reading/journal-names.store.js';
import { JournalReading } from './journal-reading.service.js';
import { JournalController } from './journal.controller.js';
import { Journal } from './journal.js';
import { JournalStore } from './journal.store.js';
import { Sealer } from './sealer.js';

@Global()
@Module({
  controllers: [JournalController],
  providers: [Journal, JournalNames, JournalStore, JournalReading, JournalVerifier, Sealer],
  exports: [Journal, JournalVerifier, Sealer],
})
export class AuditModule {}
