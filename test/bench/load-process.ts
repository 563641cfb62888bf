import { once } from 'node:events';
import autocannon from 'autocannon';
import type { Load } from './load.js';

const [{ url, cookie, paths, seconds, clients }] = (await once(process, 'message')) as [Load & { seconds: number; clients: number }];
let call = 0;
const result = await autocannon({
  url, connections: clients, duration: seconds,
  requests: [{
    method: 'GET',
    setupRequest: (request) => ({ ...request, path: paths[call++ % paths.length] ?? '/', headers: { cookie, 'x-forwarded-for': `10.${call % 250}.${(call >> 8) % 250}.7` } }),
  }],
});
process.send?.({ perSecond: result.requests.average, p97: result.latency.p97_5, failures: result.non2xx + result.errors });
process.disconnect();
