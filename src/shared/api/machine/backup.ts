import type { WhyNot } from '../why-not.js';

/** Why tonight's copy is none, or none that helps. */
export type BackupToDo = 'off' | 'late' | 'same-disk';

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
  /** The folder lies on the disk of the data: both would go together. Null: cannot be known, as of a database server. */
  isSameDisk!: boolean | null;
  /** What went wrong the last time; null when all is well. */
  trouble!: WhyNot | null;
  /** What is to be mended, for an administrator of the whole agency; null when nothing, and in a demo. */
  toDo!: BackupToDo | null;
}
