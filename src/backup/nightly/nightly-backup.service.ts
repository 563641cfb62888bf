import { fork } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { ENGINE, type Config } from '../../config.js';
import { JobStore } from '../../database/job.store.js';
import { Clock } from '../../http/clock.js';
import { CONFIG } from '../../http/config.token.js';
import { isAdministrator } from '../../people/second/second-person.rules.js';
import type { Actor } from '../../shared/actor.js';
import type { BackupView } from '../../shared/api/machine/backup.js';
import { bangkokInstant } from '../../shared/calendar.js';
import { refusalMessage, type Because } from '../../shared/refusals.js';
import type { Language } from '../../shared/vocab.js';
import { archivesIn, type KeptArchive } from '../making/kept-archives.js';
import { backupToDo } from './backup-to-do.rules.js';
import { isSameDisk } from './same-disk.js';

export const JOB = 'make-backup';
const LATE_MS = 36 * 3_600_000;
const CLI = join(import.meta.dirname, '../../cli.js');
const FAILED: Because = { code: 'backup.failed', facts: {} };

/** Every night one archive, by the same command that a person would give; tried again until there is one. */
@Injectable()
export class NightlyBackup {
  constructor(private readonly clock: Clock, private readonly jobs: JobStore, @Inject(CONFIG) private readonly config: Config) {}

  /** Answers whether one was made. */
  async run(): Promise<boolean> {
    const { backupDir, backupHour } = this.config;
    const dueAt = bangkokInstant(this.clock.today(), `${String(backupHour).padStart(2, '0')}:00`);
    if (backupDir === null || this.clock.iso() < dueAt) return false;
    const [latest] = await archivesIn(backupDir).catch(() => []);
    if (latest && latest.at >= dueAt) return false;
    await this.command(backupDir);
    return true;
  }

  /** In a process of its own: nobody at work waits while a large file is copied and read back. */
  private async command(folder: string): Promise<void> {
    const { databaseUrl, sqliteFile, backupKeep } = this.config;
    const env = { ...process.env, DATABASE_URL: databaseUrl ?? '', SQLITE_FILE: sqliteFile };
    const child = fork(CLI, ['backup', '--to', folder, '--keep', String(backupKeep)], { env, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    let because = FAILED;
    child.on('message', (told: Because) => { because = told; });
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Error(JSON.stringify(because));
  }

  /** A demo has nothing to lose, and an administrator of a unit no hand on the machine. */
  async view(actor: Actor): Promise<BackupView> {
    const state = await this.state(actor.language);
    return { ...state, toDo: isAdministrator(actor) && !this.config.isDemo ? backupToDo(state) : null };
  }

  private async state(language: Language): Promise<Omit<BackupView, 'toDo'>> {
    const { backupDir } = this.config;
    if (backupDir === null) return { isOn: false, latest: null, kept: 0, isLate: true, isSameDisk: null, trouble: null };
    const unreadable: Because = { code: 'backup.no-folder', facts: { folder: backupDir } };
    const archives = await archivesIn(backupDir).catch(() => null);
    const latest = archives?.[0];
    const isLate = !latest || this.clock.now().getTime() - Date.parse(latest.at) > LATE_MS;
    const trouble = archives === null ? unreadable : await this.failure();
    return {
      isOn: true, latest: latest ? told(latest) : null, kept: archives?.length ?? 0, isLate, isSameDisk: await this.besideData(backupDir),
      trouble: trouble && { ...trouble, message: refusalMessage(trouble.code, trouble.facts, language) },
    };
  }

  private async failure(): Promise<Because | null> {
    const failure = (await this.jobs.all()).find(({ id }) => id === JOB)?.failure ?? null;
    if (failure === null) return null;
    return failure.startsWith('{"code":"backup.') ? (JSON.parse(failure) as Because) : FAILED;
  }

  /** Of PostgreSQL the program knows an address, not where its files lie. */
  private async besideData(folder: string): Promise<boolean | null> {
    return ENGINE === 'postgres' ? null : isSameDisk(folder, dirname(this.config.sqliteFile));
  }
}

const told = ({ file, at, bytes }: KeptArchive): BackupView['latest'] => ({ file, at, bytes });
