import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller, type Reply } from '../../support/api/caller.js';
import { blows, struck } from '../../support/api/hostile.js';
import { LAWFUL } from '../../support/api/lawful/all.js';
import { Api } from '../../support/api/operations.js';
import { Scene } from '../../support/api/scene.js';
import { Office } from '../../support/app.js';

/** How many hostile calls per operation, and from which seed: `HOSTILE_CALLS=500 HOSTILE_SEED=1 npm test`. */
const COUNT = Number(process.env['HOSTILE_CALLS'] ?? 20);
const SEED = Number(process.env['HOSTILE_SEED'] ?? 2569);
const INSIDES = /node_modules|\bat \S+ \(|\.js:\d|SqliteError|SQLITE_|QueryFailed|driverError|syntax error|relation "|column "|TypeError|Cannot read|is not a function/;
const AT_ONCE = 8;
const FEATURES = [...new Set(Object.keys(LAWFUL).map((name) => name.split('/')[2]!))];

describe(`hostile calls (seed ${SEED}, ${COUNT} per operation)`, () => {
  let office: Office;
  let api: Api;
  let scene: Scene;
  let caller: Caller;
  beforeAll(async () => {
    office = await Office.open({ trustProxy: true });
    [api, scene, caller] = [new Api(office.app), new Scene(office), new Caller(office)];
  });
  afterAll(() => office.close());

  const whyUnsound = ({ status, text }: Reply): string | null => {
    if (status >= 500) return `${status} ${text.slice(0, 100)}`;
    if (status < 400) return null;
    try {
      const reply = JSON.parse(text) as Record<string, unknown>;
      const isTyped = Object.keys(reply).sort().join() === 'code,facts,message' && typeof reply['code'] === 'string' && typeof reply['message'] === 'string' && typeof reply['facts'] === 'object';
      return isTyped && !INSIDES.test(text) ? null : `${status} ${text.slice(0, 200)}`;
    } catch {
      return `${status} not JSON: ${text.slice(0, 100)}`;
    }
  };

  it.each(FEATURES)('on %s are answered, never with a fault of ours', async (feature) => {
    const wrong: string[] = [];
    for (const [name, lawful] of Object.entries(LAWFUL).filter(([one, row]) => row !== 'elsewhere' && one.split('/')[2] === feature)) {
      if (lawful === 'elsewhere') continue;
      const [operation, call] = [api.named(name), await lawful(scene)];
      const all = blows(COUNT, SEED);
      for (let from = 0; from < all.length; from += AT_ONCE) {
        await Promise.all(all.slice(from, from + AT_ONCE).map(async (blow) => {
          const sent = struck(api, operation, call, blow);
          const why = whyUnsound(await caller.send(operation, sent));
          if (why) wrong.push(`${name} ${JSON.stringify({ ids: sent.ids, query: sent.query, body: sent.body }).slice(0, 400)}: ${why}`);
        }));
      }
    }
    expect(wrong).toEqual([]);
  }, 30_000 + COUNT * 500);
});
