import { Command } from 'commander';
import type { Config } from '../config.js';
import { demoConfig, prepareDemo } from '../demo/demo-database.js';
import { SeedClock } from '../demo/seed/seed-clock.js';
import { seedDemo } from '../demo/seed/seed-demo.js';
import { Schedule } from '../schedule.js';
import { createServer } from '../server.js';
import { declaredDays } from '../settings/holidays/holiday-calendar.js';

async function fill(config: Config): Promise<void> {
  const clock = new SeedClock(new Set(declaredDays().map(({ onDay }) => onDay)));
  const app = await createServer(config, clock);
  try {
    await app.listen(0, '127.0.0.1');
    await seedDemo(app, clock);
  } finally {
    await app.close();
  }
}

/** Everything a newcomer needs to try the program: a sample agency, and a sign-in page that lists its people. */
export const demoCommand = (): Command =>
  new Command('demo').description('try the program with a sample agency, on this machine only').option('--fresh', 'start over').action(async ({ fresh = false }: { fresh?: boolean }) => {
    const config = demoConfig();
    await prepareDemo(config, fresh, fill);
    const app = await createServer(config);
    await app.listen(config.port, config.host);
    app.get(Schedule).start();
    console.log(`\nSujarit demo: ${config.publicUrl}\nChoose one of the demo people on the sign-in page. Ctrl+C stops it; what you did is kept (--fresh starts over).`);
  });
