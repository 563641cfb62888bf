import type { WhyNot } from '../why-not.js';

/** An archive that was read back and found sound. */
export class LatestBackup {
  file!: string;
  /** Instant, ISO UTC. */
  at!: string;
  bytes!: number;
}

/** `GET /api/backups` (settings.manage): whether tonight's copy can be relied on. */
export class BackupView {
  /** A folder is set: every night a copy is made. */
  isOn!: boolean;
  latest!: LatestBackup | null;
  /** How many archives lie in the folder. */
  kept!: number;
  /** No good copy for a day and a half. */
  isLate!: boolean;
  /** The folder lies on the disk of the data: both would go together. */
  isSameDisk!: boolean;
  /** What went wrong the last time; null when all is well. */
  trouble!: WhyNot | null;
}
