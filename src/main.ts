import { readConfig } from './config.js';
import { createServer } from './server.js';

const config = readConfig();
const app = await createServer(config);
await app.listen(config.port, config.host);
console.log(`Sujarit: ${config.publicUrl}`);
