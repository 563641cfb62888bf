import { Inject, Injectable } from '@nestjs/common';
import { VERSION, type Config } from '../../config.js';
import { JobStore } from '../../database/job.store.js';
import { Clock } from '../../http/clock.js';
import { CONFIG } from '../../http/config.token.js';
import type { HealthView, JobHealth } from '../../shared/api/desk.js';
import { isJobLate, JOB_NAMES } from '../../shared/jobs.js';

@Injectable()
export class HealthService {
  constructor(private readonly jobs: JobStore, private readonly clock: Clock, @Inject(CONFIG) private readonly config: Config) {}

  async view(): Promise<HealthView> {
    const rows = new Map((await this.jobs.all()).map((job) => [job.id, job]));
    const jobs = JOB_NAMES.map((name): JobHealth => {
      const row = rows.get(name);
      const lastStartedAt = row?.startedAt ?? null;
      return { name, lastStartedAt, lastFinishedAt: row?.finishedAt ?? null, isLate: isJobLate(name, lastStartedAt, this.clock.iso()), hasFailed: (row?.failure ?? null) !== null };
    });
    const isWell = jobs.every((job) => !job.isLate && !job.hasFailed);
    return { status: isWell ? 'ok' : 'degraded', version: VERSION, isDemo: this.config.isDemo, jobs };
  }
}
