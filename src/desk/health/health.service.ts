import { Inject, Injectable } from '@nestjs/common';
import { VERSION, type Config } from '../../config.js';
import { JobStore } from '../../database/job.store.js';
import { Clock } from '../../http/clock.js';
import { CONFIG } from '../../http/config.token.js';
import { OutboxWatch } from '../../notices/watching/outbox-watch.service.js';
import { refuseUnlessOfAgency } from '../../people/administered.js';
import type { Actor } from '../../shared/actor.js';
import type { HealthView } from '../../shared/api/public.js';
import type { JobList, JobView } from '../../shared/api/notices.js';
import { JOB_NAMES, JOBS } from '../../shared/jobs.js';
import { isJobLate } from './late-job.rules.js';

/** Whether the program does by itself what it should: strangers hear yes or no, the administrator what is late. */
@Injectable()
export class HealthService {
  constructor(private readonly jobStore: JobStore, private readonly outbox: OutboxWatch, private readonly clock: Clock, @Inject(CONFIG) private readonly config: Config) {}

  async view(): Promise<HealthView> {
    const { lateJobs, isOutboxLate } = await this.troubles();
    return { status: lateJobs === 0 && !isOutboxLate ? 'ok' : 'degraded', version: VERSION, isDemo: this.config.isDemo };
  }

  async list(actor: Actor): Promise<JobList> {
    refuseUnlessOfAgency(actor);
    return { items: await this.jobs() };
  }

  async troubles(): Promise<{ lateJobs: number; isOutboxLate: boolean; failedMessages: number; heldMessages: number }> {
    const jobs = await this.jobs();
    const { isLate: isOutboxLate, failed: failedMessages, held } = await this.outbox.state();
    return { lateJobs: jobs.filter((job) => job.isLate || job.hasFailed).length, isOutboxLate, failedMessages, heldMessages: held.count };
  }

  private async jobs(): Promise<JobView[]> {
    const rows = new Map((await this.jobStore.all()).map((job) => [job.id, job]));
    return JOB_NAMES.map((name): JobView => {
      const row = rows.get(name);
      const lastStartedAt = row?.startedAt ?? null;
      const hasFailed = (row?.failure ?? null) !== null;
      return { name, everySeconds: JOBS[name], lastStartedAt, lastFinishedAt: row?.finishedAt ?? null, isLate: isJobLate(name, lastStartedAt, this.jobStore.beatingSince, this.clock.iso()), hasFailed };
    });
  }
}
