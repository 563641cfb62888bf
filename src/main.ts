import { readConfig } from './config.js';
import { plainServer } from './https/trust/serve-trust.js';
import { SetUpService } from './people/set-up/set-up.service.js';
import { Schedule } from './schedule.js';
import { createServer } from './server.js';

const config = readConfig();
// Nest has said already why it did not start.
const app = await createServer(config).catch(() => process.exit(1));
const setUpCode = await app.get(SetUpService).announce();
await app.listen(config.port, config.host);
if (config.httpPort !== null) plainServer(app, config).listen(config.httpPort, config.host).unref();
app.get(Schedule).start();
console.log(`Sujarit: ${config.publicUrl}`);
if (setUpCode) console.log(`Set-up code (once): ${setUpCode}\nOpen ${config.publicUrl} and enter it there to make the first administrator.`);
