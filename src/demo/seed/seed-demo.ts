import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Transactions } from '../../database/transactions.js';
import { DemoMarkStore } from '../../settings/demo-mark.store.js';
import { SeedClient } from './seed-client.js';
import type { SeedClock } from './seed-clock.js';
import { seedPeople } from './seed-people.js';
import { seedPlaces, seedRegister } from './seed-register.js';

/** A whole small agency at work. The mark comes last: without it nothing counts as made by the demo. */
export async function seedDemo(app: NestFastifyApplication, clock: SeedClock): Promise<void> {
  clock.set(15, '09:00');
  await seedPeople(app);
  const [administrator, storekeeper] = [await SeedClient.of(app, '1013'), await SeedClient.of(app, '1005')];
  await seedPlaces(app, administrator);
  await seedRegister(app, storekeeper);
  await Promise.all([administrator.leave(), storekeeper.leave()]);
  clock.release();
  await app.get(Transactions).run((tx) => app.get(DemoMarkStore).make(tx, clock.iso()));
}
