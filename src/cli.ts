#!/usr/bin/env node
import { Command } from 'commander';
import { demoCommand } from './cli/demo.command.js';
import { importCommand } from './cli/import.command.js';
import { migrateCommand } from './cli/migrate.command.js';

const sujarit = new Command('sujarit')
  .description('Sujarit (สุจริต): lending government property')
  .addCommand(migrateCommand())
  .addCommand(importCommand())
  .addCommand(demoCommand());

await sujarit.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
