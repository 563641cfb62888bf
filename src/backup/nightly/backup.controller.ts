import { Controller, Get } from '@nestjs/common';
import { CurrentActor, Requires } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { BackupView } from '../../shared/api/machine/backup.js';
import { NightlyBackup } from './nightly-backup.service.js';

@Controller('backups')
export class BackupController {
  constructor(private readonly nightly: NightlyBackup) {}

  @Get()
  @Requires('settings.manage')
  view(@CurrentActor() actor: Actor): Promise<BackupView> {
    return this.nightly.view(actor);
  }
}
