#!/usr/bin/env node
import { Command } from 'commander';
import { backupCommand, restoreCommand } from './cli/backup.command.js';
import { demoCommand } from './cli/demo.command.js';
import { httpsCommand } from './cli/https.command.js';
import { importCommand } from './cli/import.command.js';
import { letInCommand } from './cli/let-in.command.js';
import { migrateCommand } from './cli/migrate.command.js';

const sujarit = new Command('sujarit')
  .description('Sujarit (สุจริต): lending government property')
  .addCommand(migrateCommand())
  .addCommand(importCommand())
  .addCommand(letInCommand())
  .addCommand(httpsCommand())
  .addCommand(backupCommand())
  .addCommand(restoreCommand())
  .addCommand(demoCommand());

await sujarit.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
