import { once } from 'node:events';
import { Agent, request } from 'node:http';

export interface Call {
  path: string;
  body: string;
}
export interface CheckoutLoad {
  url: string;
  cookie: string;
  clients: number;
  calls: readonly Call[];
}
export interface Done {
  perSecond: number;
  /** Milliseconds below which 99 of 100 stay. */
  p99: number;
  failures: number;
}

const agent = new Agent({ keepAlive: true });

function post(url: string, cookie: string, { path, body }: Call, n: number): Promise<number> {
  const headers = { cookie, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'idempotency-key': `bench-${process.pid}-${n}`, 'x-forwarded-for': `10.${n % 250}.${(n >> 8) % 250}.7` };
  return new Promise((resolve, reject) => {
    const call = request(`${url}${path}`, { method: 'POST', agent, headers }, (reply) => {
      reply.resume();
      reply.on('end', () => resolve(reply.statusCode ?? 0));
    });
    call.on('error', reject);
    call.end(body);
  });
}

/** Each call once, by so many clients side by side. */
async function runLoad({ url, cookie, clients, calls }: CheckoutLoad): Promise<Done> {
  const times: number[] = [];
  let [at, failures] = [0, 0];
  const started = performance.now();
  const client = async (): Promise<void> => {
    while (at < calls.length) {
      const n = at++;
      const from = performance.now();
      if ((await post(url, cookie, calls[n]!, n)) !== 201) failures += 1;
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - started) / 1000;
  return { perSecond: calls.length / seconds, p99: times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0, failures };
}

const [load] = (await once(process, 'message')) as [CheckoutLoad];
process.send?.(await runLoad(load));
process.disconnect();
