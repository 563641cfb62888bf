import { Command } from 'commander';
import { makeBackup } from '../backup/making/backup.js';
import { restoreBackup } from '../backup/restoring/restore.js';
import { readConfig } from '../config.js';
import { Clock } from '../http/clock.js';
import { inWords } from './in-words.js';

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** While the program works; nobody waits for it. */
export const backupCommand = (): Command =>
  new Command('backup').description('copy everything into one proven archive, while the program works')
    .option('--to <folder>', 'where to; else BACKUP_DIR, else var/backups').option('--keep <n>', 'how many of the newest archives to keep; else BACKUP_KEEP', Number)
    .action(async ({ to, keep }: { to?: string; keep?: number }) => {
      const config = readConfig();
      if (keep !== undefined && !(Number.isInteger(keep) && keep > 0)) throw new Error('--keep takes a whole number from 1 up');
      const { file, bytes, manifest: { tables, journal } } = await makeBackup(config, new Clock(), to ?? config.backupDir ?? 'var/backups', keep ?? config.backupKeep).catch(inWords);
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      console.log(`${file}: ${megabytes(bytes)}, ${tables.length} tables, ${rows} rows; journal of ${journal.size} leaves, head ${journal.head}. Read back and sound.`);
    });

export const restoreCommand = (): Command =>
  new Command('restore').description('put an archive in the place of the database; the earlier one is kept beside').argument('<file>', 'archive made by sujarit backup')
    .option('--check', 'do all of it beside the live database and throw it away')
    .action(async (file: string, { check = false }: { check?: boolean }) => {
      const { manifest: { madeAt, journal }, earlier } = await restoreBackup(readConfig(), new Clock(), file, check).catch(inWords);
      console.log(`Backup of ${madeAt}; journal of ${journal.size} leaves, head ${journal.head}.`);
      if (check) console.log('It can be restored. The live database was not touched.');
      else console.log(`Restored.${earlier === null ? '' : ` The earlier database is kept as ${earlier}.`} Start the program; everybody signs in again.`);
    });
