import { Injectable, Logger, Module, type BeforeApplicationShutdown, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Sealer } from './audit/sealer.js';
import { NightlyBackup } from './backup/nightly/nightly-backup.service.js';
import { JobStore } from './database/job.store.js';
import { ForgettingCodes } from './getting-in/codes/forgetting-codes.service.js';
import { Clock } from './http/clock.js';
import { KeptReplies } from './http/kept-replies.service.js';
import { CertificateMinder } from './https/certificate-minder.service.js';
import { TimedLoanWork } from './loan-requests/deciding/timed.service.js';
import { MisuseWatch } from './misuse/watch/misuse-watch.service.js';
import { Courier } from './notices/sending/courier.service.js';
import { Digests } from './notices/timed/digests.service.js';
import { DueReminders } from './notices/timed/due-reminders.service.js';
import { ForgettingLetters } from './notices/timed/forgetting-letters.service.js';
import { LeaverReminders } from './notices/timed/leaver-reminders.service.js';
import { NewHolders } from './notices/timed/new-holders.service.js';
import { Turner } from './notices/turning/turner.service.js';
import { Forgetting } from './people/forgetting.service.js';
import { QuarterlyNews } from './quarterly/news/quarterly-news.service.js';
import { SubjectApplying } from './settings/subjects/subject-applying.service.js';
import { JOB_NAMES, JOBS, type JobName } from './shared/jobs.js';

type Get = <T>(service: Type<T>) => T;

/** Every timed job of the program. How often each runs: `shared/jobs.ts`. */
const WORK: Record<JobName, (get: Get) => Promise<unknown>> = {
  'seal-journal': (get) => get(Sealer).seal(),
  'apply-settings': (get) => get(SubjectApplying).run(),
  'mind-requests': (get) => get(TimedLoanWork).run(),
  'read-misuse': (get) => get(MisuseWatch).run(),
  'turn-outbox': (get) => get(Turner).run(),
  'send-notices': (get) => get(Courier).run(),
  'remind-dues': (get) => get(DueReminders).run(),
  'gather-digests': (get) => get(Digests).run(),
  'forget-letters': (get) => get(ForgettingLetters).forget(),
  'tell-new-holders': (get) => get(NewHolders).run(),
  'tell-quarters': (get) => get(QuarterlyNews).run(),
  'tell-leavers': (get) => get(LeaverReminders).run(),
  'forget-sessions': (get) => get(Forgetting).forget(),
  'forget-codes': (get) => get(ForgettingCodes).forget(),
  'forget-replies': (get) => get(KeptReplies).forget(),
  'mind-certificate': (get) => get(CertificateMinder).mind(),
  'make-backup': (get) => get(NightlyBackup).run(),
};

/** Started by main. With several processes each job runs in one of them at a time. */
@Injectable()
export class Schedule implements BeforeApplicationShutdown {
  private readonly log = new Logger('schedule');
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly running = new Map<JobName, Promise<void>>();

  constructor(private readonly modules: ModuleRef, private readonly jobs: JobStore, private readonly clock: Clock) {}

  start(): void {
    this.jobs.beatingSince = this.clock.iso();
    for (const name of JOB_NAMES) this.timers.push(setInterval(() => void this.beat(name), JOBS[name] * 1000).unref());
  }

  /** One beat of every job, each after the one before: those that are due by the clock run. */
  async runDue(): Promise<void> {
    for (const name of JOB_NAMES) await this.beat(name);
  }

  /** No job is cut off half-way: what runs may finish before the database closes. */
  async beforeApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await Promise.all(this.running.values());
  }

  private beat(name: JobName): Promise<void> {
    const run = this.running.get(name) ?? this.run(name).catch((error: unknown) => this.log.error(name, error)).finally(() => this.running.delete(name));
    this.running.set(name, run);
    return run;
  }

  private async run(name: JobName): Promise<void> {
    const dueSince = new Date(this.clock.now().getTime() - JOBS[name] * 900).toISOString();
    if (!(await this.jobs.claim(name, this.clock.iso(), dueSince))) return;
    const failure = await WORK[name]((service) => this.modules.get(service, { strict: false })).then(() => null, (error: unknown) => this.failed(name, error));
    await this.jobs.finish(name, this.clock.iso(), failure);
  }

  private failed(name: JobName, error: unknown): string {
    this.log.error(name, error instanceof Error ? error.stack : error);
    return error instanceof Error ? error.message : String(error);
  }
}

@Module({ providers: [Schedule], exports: [Schedule] })
export class ScheduleModule {}
