import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { readConfig, type Config } from '../config.js';
import { Clock } from '../http/clock.js';

/** Runs a command with the services of the program, without serving anything. */
export async function withProgram<T>(work: (program: INestApplicationContext) => Promise<T>, config: Config = readConfig()): Promise<T> {
  const program = await NestFactory.createApplicationContext(AppModule.for(config, new Clock()), { logger: ['error', 'warn'], abortOnError: false });
  try {
    return await work(program);
  } finally {
    await program.close();
  }
}
