import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { Command } from 'commander';
import { Reader } from '../database/sql.js';
import { Refusal } from '../http/refusal.js';
import { machineImporter } from '../inventory/register-import/running/importer.js';
import { RegisterFileImport } from '../inventory/register-import/running/register-file-import.js';
import type { RegisterImportView } from '../shared/api/register-import.js';
import { inWords } from './in-words.js';
import { withProgram } from './with-program.js';

interface Options {
  dryRun?: boolean;
  as?: string;
}

/** A register in one go, as the program understands it; how it is read can be corrected on the import page instead. */
export const registerCommand = (): Command =>
  new Command('register').argument('<file>', 'CSV or XLSX').option('--dry-run', 'say what would happen, leave the register as it is')
    .option('--as <staff number>', 'on whose account; else that of the supply office')
    .action(async (file: string, { dryRun = false, as }: Options) => {
      tell(await withProgram((program) => take(program, file, dryRun, as ?? null)).catch(inWords), dryRun);
    });

async function take(program: INestApplicationContext, file: string, dryRun: boolean, staffNumber: string | null): Promise<RegisterImportView> {
  const importer = await machineImporter(program.get(Reader), staffNumber);
  if (!importer) throw new Refusal('register-import.people-needed');
  const progress = ({ state, progress: { done, total } }: RegisterImportView): void => void process.stderr.write(`\r${state} ${done}/${total} `);
  const upload = { bytes: readFileSync(file), name: basename(file), mime: 'application/octet-stream' };
  return program.get(RegisterFileImport).run(upload, { ...importer, language: 'en' }, { dryRun, tell: progress });
}

function tell({ counts, notes, refused, format, encoding, newNames }: RegisterImportView, dryRun: boolean): void {
  if (!counts) return;
  console.log(`read as ${format}${encoding === null ? '' : ` in ${encoding}`}: ${counts.rows} rows`);
  for (const { message, count, examples } of notes) console.log(`note: ${message} (${count}; ${examples.slice(0, 2).join('; ')})`);
  for (const { what, name, rows } of newNames.slice(0, 20)) console.log(`${what} not known yet: ${name} (${rows} rows)`);
  for (const { line, problems } of refused) {
    for (const { column, value, message } of problems) console.log(`line ${line}${column === null ? '' : `, ${column} "${value ?? ''}"`}: ${message}`);
  }
  const more = counts.refused - refused.length;
  if (more > 0) console.log(`… and ${more} more refused rows: fetch them as a file on the import page`);
  console.log(`${dryRun ? 'The register is as it was. It would be: ' : ''}${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.refused} refused, ${counts.vanished} no longer in the file, ${counts.withoutNumber} without number`);
  if (counts.refused > 0) process.exitCode = 1;
}
