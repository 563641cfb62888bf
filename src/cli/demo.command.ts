import { Command } from 'commander';
import { demoConfig, prepareDemo } from '../demo/demo-database.js';
import { seedDemo } from '../demo/seed/seed-demo.js';
import { createServer } from '../server.js';
import { withProgram } from './with-program.js';

/** Everything a newcomer needs to try the program: a sample agency, and a sign-in page that lists its people. */
export const demoCommand = (): Command =>
  new Command('demo').description('try the program with a sample agency, on this machine only').option('--fresh', 'start over').action(async ({ fresh = false }: { fresh?: boolean }) => {
    const config = demoConfig();
    await prepareDemo(config, fresh, (making) => withProgram(seedDemo, making));
    const app = await createServer(config);
    await app.listen(config.port, config.host);
    console.log(`\nSujarit demo: ${config.publicUrl}\nChoose one of the demo people on the sign-in page. Ctrl+C stops it; what you did is kept (--fresh starts over).`);
  });
