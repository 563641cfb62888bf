import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../../../http/refusal.js';
import type { RegisterImportView } from '../../../shared/api/register-import.js';
import type { ImportState } from '../../../shared/import-vocab.js';
import type { RegisterImportChange } from '../register-import.dto.js';
import { RegisterImportService, type UploadedRegister } from '../register-import.service.js';
import type { Importer } from './importer.js';

const LOOK_AGAIN_MS = 250;
const RUNNING: readonly ImportState[] = ['checking', 'accepting'];

export interface WholeImport {
  dryRun: boolean;
  /** What is read otherwise than guessed. */
  change?: RegisterImportChange;
  /** Told from time to time while the work goes on. */
  tell?: (view: RegisterImportView) => void;
}

/** A whole file in one go, as guessed: look, check and, unless it is a dry run, take the good rows. */
@Injectable()
export class RegisterFileImport {
  constructor(private readonly imports: RegisterImportService) {}

  async run(file: UploadedRegister, importer: Importer, { dryRun, change, tell = () => undefined }: WholeImport): Promise<RegisterImportView> {
    const { id } = await this.imports.upload(file, importer);
    if (change) await this.imports.change(id, change, importer);
    const checked = await this.settled(await this.imports.check(id, importer), importer, tell);
    return dryRun ? checked : this.settled(await this.imports.accept(id, {}, importer), importer, tell);
  }

  private async settled(started: RegisterImportView, importer: Importer, tell: (view: RegisterImportView) => void): Promise<RegisterImportView> {
    let view = started;
    while (RUNNING.includes(view.state)) {
      tell(view);
      await pause(LOOK_AGAIN_MS);
      view = await this.imports.view(view.id, importer);
    }
    if (view.failure) throw new Refusal('register-import.stopped', view.failure.facts as Record<string, string>);
    return view;
  }
}
