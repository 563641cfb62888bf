import { JOBS, type JobName } from '../../shared/jobs.js';

/** Thrice its turn without a start. Counted at the earliest from when this process began to run jobs: one that was off for days is not late at once. */
export function isJobLate(name: JobName, startedAt: string | null, beatingSince: string | null, now: string): boolean {
  const since = [startedAt, beatingSince].filter((at) => at !== null).sort().at(-1);
  return since !== undefined && Date.parse(now) - Date.parse(since) > 3000 * JOBS[name];
}
