import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Transactions } from '../../database/transactions.js';
import { DemoMarkStore } from '../../settings/demo-mark.store.js';
import { SeedClient } from './seed-client.js';
import type { SeedClock } from './seed-clock.js';
import { seedGuideline } from './seed-guideline.js';
import { seedLoans } from './seed-loans.js';
import { seedPeople } from './seed-people.js';
import { seedPolicy } from './seed-policy.js';
import { seedPlaces, seedRegister } from './seed-register.js';

/** A whole small agency at work. The mark comes last: without it nothing counts as made by the demo. */
export async function seedDemo(app: NestFastifyApplication, clock: SeedClock): Promise<void> {
  clock.set(15, '09:00');
  await seedPeople(app);
  const clients: SeedClient[] = [];
  const as = async (staffNumber: string): Promise<SeedClient> => {
    const client = await SeedClient.of(app, staffNumber);
    clients.push(client);
    return client;
  };
  const sakchai = await as('1013');
  await seedPolicy(sakchai);
  await seedPlaces(app, sakchai);
  await seedRegister(app, await as('1005'));
  await seedGuideline({ clock, as });
  await seedLoans({ clock, as });
  clock.release();
  for (const client of clients) await client.leave();
  await app.get(Transactions).run((tx) => app.get(DemoMarkStore).make(tx, clock.iso()));
}
