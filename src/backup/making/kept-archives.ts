import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { bangkokDate, bangkokInstant, bangkokTime } from '../../shared/calendar.js';

const NAME = /^sujarit-(\d{4}-\d\d-\d\d)-(\d\d)(\d\d)(?:-(\d+))?\.tar$/;

export interface KeptArchive {
  file: string;
  bytes: number;
  /** Instant, ISO UTC. A file has this name only once it was proven. */
  at: string;
  /** Of that minute. */
  nth: number;
}

/** `sujarit-2026-11-29-0200.tar`, Bangkok time; where that minute has one, numbered above it, as the newest of a minute is the last to be forgotten. */
export async function archiveName(folder: string, madeAt: string): Promise<string> {
  const base = `sujarit-${bangkokDate(new Date(madeAt))}-${bangkokTime(new Date(madeAt)).replace(/\D/g, '')}`;
  const taken = (await archivesIn(folder)).filter(({ file }) => file.startsWith(base)).map(({ nth }) => nth);
  return taken.length ? `${base}-${Math.max(...taken) + 1}.tar` : `${base}.tar`;
}

/** The archives of a folder, the newest first. */
export async function archivesIn(folder: string): Promise<KeptArchive[]> {
  const archives: KeptArchive[] = [];
  for (const file of await readdir(folder)) {
    const [, day, hour, minute, nth] = NAME.exec(file) ?? [];
    if (day) archives.push({ file, bytes: (await stat(join(folder, file))).size, at: bangkokInstant(day, `${hour}:${minute}`), nth: Number(nth ?? 1) });
  }
  return archives.sort((one, other) => other.at.localeCompare(one.at) || other.nth - one.nth);
}

export async function forgetOlder(folder: string, keep: number): Promise<void> {
  for (const { file } of (await archivesIn(folder)).slice(keep)) await rm(join(folder, file));
}
