import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller } from '../../support/api/caller.js';
import { LAWFUL } from '../../support/api/lawful/all.js';
import { Api } from '../../support/api/operations.js';
import { Scene } from '../../support/api/scene.js';
import { Office } from '../../support/app.js';

describe('lawful calls', () => {
  let office: Office;
  let api: Api;
  beforeAll(async () => {
    office = await Office.open({ trustProxy: true });
    api = new Api(office.app);
  });
  afterAll(() => office.close());

  it('are known for every operation of the document, and for nothing else', () => {
    expect(Object.keys(LAWFUL).sort()).toEqual(api.operations.map(({ name }) => name).sort());
  });

  it('are taken', async () => {
    const [scene, caller] = [new Scene(office), new Caller(office)];
    const refused: string[] = [];
    for (const [name, lawful] of Object.entries(LAWFUL)) {
      if (lawful === 'elsewhere') continue;
      const { status, text } = await caller.send(api.named(name), await lawful(scene));
      if (status >= 300) refused.push(`${name} ${status} ${text.slice(0, 200)}`);
    }
    expect(refused).toEqual([]);
  }, 120_000);
});
