import type { BackupToDo, BackupView } from '../../shared/api/machine/backup.js';

/** The first night is waited for; what failed is told as a failed job. */
export function backupToDo({ isOn, latest, isLate, isSameDisk }: Pick<BackupView, 'isOn' | 'latest' | 'isLate' | 'isSameDisk'>): BackupToDo | null {
  if (!isOn) return 'off';
  if (latest && isLate) return 'late';
  return isSameDisk ? 'same-disk' : null;
}
