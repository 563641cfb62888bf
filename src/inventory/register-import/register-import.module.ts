import { Module } from '@nestjs/common';
import { AcceptanceJob } from './applying/acceptance.job.js';
import { UndoJob } from './applying/undo.job.js';
import { DryRunJob } from './checking/dry-run.job.js';
import { ImportRunner } from './running/import-runner.js';
import { RegisterFileImport } from './running/register-file-import.js';
import { RegisterImportReading } from './register-import-reading.service.js';
import { RegisterImportController } from './register-import.controller.js';
import { RegisterImportService } from './register-import.service.js';

@Module({
  controllers: [RegisterImportController],
  providers: [RegisterImportService, RegisterImportReading, ImportRunner, RegisterFileImport, DryRunJob, AcceptanceJob, UndoJob],
  exports: [RegisterImportService, RegisterFileImport],
})
export class RegisterImportModule {}
