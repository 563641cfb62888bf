import { Module } from '@nestjs/common';
import { BackupController } from './nightly/backup.controller.js';
import { NightlyBackup } from './nightly/nightly-backup.service.js';

@Module({ controllers: [BackupController], providers: [NightlyBackup], exports: [NightlyBackup] })
export class BackupModule {}
