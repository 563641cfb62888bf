/** Every timed job and how often it runs, in seconds. A job that has not started for three times as long is late, or was never started in that time since they run. */
export const JOBS = {
  'seal-journal': 15,
  'apply-settings': 60,
  'mind-requests': 60,
  'read-misuse': 60,
  'turn-outbox': 15,
  'send-notices': 15,
  'remind-dues': 600,
  'gather-digests': 300,
  'forget-letters': 3600,
  'tell-new-holders': 600,
  'tell-quarters': 3600,
  'tell-leavers': 3600,
  'forget-sessions': 3600,
  'forget-codes': 3600,
  'forget-replies': 3600,
  'mind-certificate': 3600,
  'make-backup': 300,
} as const;
export type JobName = keyof typeof JOBS;
export const JOB_NAMES = Object.keys(JOBS) as JobName[];
