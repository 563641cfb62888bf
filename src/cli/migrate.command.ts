import { Command } from 'commander';
import { withProgram } from './with-program.js';

/** Opening the program migrates; this does it without serving. */
export const migrateCommand = (): Command =>
  new Command('migrate').description('bring the database to the newest shape').action(async () => {
    await withProgram(async () => undefined);
    console.log('The database has the newest shape.');
  });
