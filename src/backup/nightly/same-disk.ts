import { stat } from 'node:fs/promises';

/** Whether two folders lie on one disk; null where one of them cannot be looked at. */
export async function isSameDisk(one: string, other: string): Promise<boolean | null> {
  const disks = await Promise.all([one, other].map(async (folder) => (await stat(folder)).dev)).catch(() => null);
  return disks && disks[0] === disks[1];
}
