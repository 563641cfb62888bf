import type { INestApplicationContext } from '@nestjs/common';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { DemoMarkStore } from '../../settings/demo-mark.store.js';
import { seedPeople } from './seed-people.js';

/** A whole small agency at work. The mark comes last: without it nothing counts as made by the demo. */
export async function seedDemo(program: INestApplicationContext): Promise<void> {
  await seedPeople(program);
  await program.get(Transactions).run((tx) => program.get(DemoMarkStore).make(tx, program.get(Clock).iso()));
}
