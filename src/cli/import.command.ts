import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { PERSON_COLUMNS, UNIT_COLUMNS } from '../people/import/import-columns.rules.js';
import type { ImportReport } from '../people/import/import-report.js';
import { PersonImportService } from '../people/import/person-import.service.js';
import { UnitImportService } from '../people/import/unit-import.service.js';
import { refusalMessage } from '../shared/refusals.js';
import { readRows } from './read-rows.js';
import { registerCommand } from './import-register.command.js';
import { withProgram } from './with-program.js';

interface Options {
  dryRun?: boolean;
}

function tell(report: ImportReport, isDryRun: boolean): void {
  const { created, changed, unchanged, refused } = report;
  for (const row of refused) {
    const cell = row.column ? `, ${row.column} "${row.value}"` : '';
    console.log(`line ${row.line}${cell}: ${refusalMessage(row.code, row.facts, 'en')}`);
  }
  console.log(`${isDryRun ? 'Nothing was written. It would be: ' : ''}${created} new, ${changed} changed, ${unchanged} unchanged, ${refused.length} refused`);
  if (refused.length > 0) process.exitCode = 1;
}

const peopleCommand = (): Command =>
  new Command('people').argument('<file>', 'CSV or XLSX').option('--dry-run', 'say what would happen, write nothing').action(async (file: string, { dryRun = false }: Options) => {
    const rows = await readRows(readFileSync(file), PERSON_COLUMNS);
    tell(await withProgram((program) => program.get(PersonImportService).import(rows, dryRun)), dryRun);
  });

const unitsCommand = (): Command =>
  new Command('units').argument('<file>', 'CSV or XLSX').option('--dry-run', 'say what would happen, write nothing').action(async (file: string, { dryRun = false }: Options) => {
    const rows = await readRows(readFileSync(file), UNIT_COLUMNS);
    tell(await withProgram((program) => program.get(UnitImportService).import(rows, dryRun)), dryRun);
  });

export const importCommand = (): Command =>
  new Command('import').description('take a list from a file').addCommand(registerCommand()).addCommand(unitsCommand()).addCommand(peopleCommand());
