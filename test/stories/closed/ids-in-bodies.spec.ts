import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import sql from 'sql-template-tag';
import { ALLOWED } from '../../support/api/allowed.js';
import { Caller, type Call } from '../../support/api/caller.js';
import { withValue } from '../../support/api/hostile.js';
import { fieldOf, ID_FIELDS, idPaths, type Answer, type IdRule, type NamedKind } from '../../support/api/id-fields.js';
import { LAWFUL } from '../../support/api/lawful/all.js';
import { Api, type Operation } from '../../support/api/operations.js';
import { Scene } from '../../support/api/scene.js';
import { seatEverybody, type Seats } from '../../support/api/seats.js';
import { Office } from '../../support/app.js';

/** Whose duty an operation is, the nearest first. */
const DUTY = ['own:storekeeper', 'own:head-of-unit', 'own:administrator'];

describe('an id in a body', () => {
  let office: Office;
  let api: Api;
  let scene: Scene;
  let caller: Caller;
  let seats: Seats;
  let theirs: Record<NamedKind, string>;
  beforeAll(async () => {
    office = await Office.open({ trustProxy: true });
    seats = await seatEverybody(office, 'digital', 'pr');
    [api, scene, caller] = [new Api(office.app), new Scene(office), new Caller(office)];
  });
  beforeEach(async () => {
    theirs = await thingsOf(new Scene(office, 'pr'));
  });
  afterAll(() => office.close());

  async function thingsOf(other: Scene): Promise<Record<NamedKind, string>> {
    const colleague = seats['other:colleague']!;
    const stage = await other.asset({ className: other.name('เวทีพับ') });
    const [out, site] = [await other.out({ borrower: '1015', approver: '1016' }), await other.made('/api/sites', { name: other.name('อาคาร'), countsAsInside: false })];
    return {
      unit: other.unitId(), person: office.build.person(colleague), asset: stage.id, entry: stage.entryId, class: stage.classId, site,
      store: await other.made('/api/stores', { name: other.name('คลัง'), siteId: site, unitId: other.unitId(), hours: [] }), room: await other.made('/api/rooms', { name: other.name('ห้อง'), siteId: site }),
      line: out.lineIds[0]!, request: out.id, photo: await other.file(colleague), signature: await other.file(colleague, 'signature'), tag: out.thing.tag, pool: (await other.pool()).id,
      custody: (await other.held({ by: '1015' })).id,
    };
  }
  const lawful = async (name: string): Promise<Call> => {
    const row = LAWFUL[name];
    if (!row || row === 'elsewhere') throw new Error(`No lawful call for ${name}`);
    const call = await row(scene);
    const who = DUTY.find((label) => Array.isArray(ALLOWED[name]) && ALLOWED[name].includes(label));
    if (who) await office.transactions.run((tx) => tx.run(sql`update files set uploaded_by = ${office.build.person(seats[who]!)} where kind in ('photo', 'signature') and uploaded_by <> ${theirs.person}`));
    return who ? { ...call, who: seats[who]! } : call;
  };
  const withBodies = (): Operation[] => api.operations.filter(({ body, name }) => body !== null && LAWFUL[name] !== 'elsewhere');

  /** The body with the field put in, and beside it what the field needs to count. */
  function withId(body: unknown, path: (string | number)[], rule: IdRule, id: unknown): object {
    const parent = path.slice(0, -1);
    const isList = /(Ids|^ids)$/.test(String(path.at(-1)));
    const beside = Object.entries(rule.beside ?? {}).map(([name, value]) => [path[0] === 'filter' ? [name] : [...parent, name], value] as const);
    const prepared = beside.reduce((made, [at, value]) => withValue(made, at, { value, isGone: value === null }), body);
    return withValue(prepared, path, { value: isList ? [id] : id, isGone: false }) as object;
  }
  /** Of another kind: what stands in its place is a person's or a unit's, and of a file the other sort. */
  const alien = async ({ kind }: IdRule, { who }: Call): Promise<string> => {
    if (kind === 'photo') return scene.file(who!, 'signature');
    if (kind === 'signature') return scene.file(who!);
    return kind === 'unit' ? scene.person('1008') : scene.unitId();
  };
  const answerOf = (status: number, text: string): Answer | `${number}` => {
    if (status >= 400 && status < 500) return 'refused';
    return status >= 300 ? `${status}` : /^\{[^{]*"changed":0/.test(text) ? 'nothing' : 'lawful';
  };

  it('has a rule, field by field, and no rule is for a field that is gone', async () => {
    const found: Record<string, string[]> = {};
    for (const operation of withBodies()) {
      const fields = [...new Set(idPaths(api, operation, (await lawful(operation.name)).body).map(fieldOf))].sort();
      if (fields.length) found[operation.name] = fields;
    }
    expect(found).toEqual(Object.fromEntries(Object.entries(ID_FIELDS).map(([name, rules]) => [name, Object.keys(rules).sort()])));
  });

  it.each(Object.keys(ID_FIELDS))('of %s that is unknown, of another kind or of another unit changes nothing that it may not', async (name) => {
    const operation = api.named(name);
    const wrong: string[] = [];
    let call = await lawful(name);
    for (const path of idPaths(api, operation, call.body)) {
      const rule = ID_FIELDS[name]![fieldOf(path)]!;
      const tries: [string, unknown, Answer][] = [
        ['unknown', rule.kind === 'tag' ? '2222222222' : randomUUID(), rule.unknown ?? 'refused'], ['of another kind', await alien(rule, call), rule.unknown ?? 'refused'], ['of another unit', theirs[rule.kind], rule.other],
      ];
      for (const [what, id, expected] of tries) {
        const { status, text } = await caller.send(operation, { ...call, body: withId(call.body, path, rule, id) });
        if (answerOf(status, text) !== expected) wrong.push(`${fieldOf(path)} ${what}: ${status} ${text.slice(0, 150)}`);
        if (status < 300) call = await lawful(name);
      }
      const { status, text } = await caller.send(operation, { ...call, body: withValue(call.body, path, { value: null, isGone: false }) as object });
      if (status >= 500) wrong.push(`${fieldOf(path)} null: ${status} ${text.slice(0, 150)}`);
      if (status < 300) call = await lawful(name);
    }
    const taken = await caller.send(operation, call);
    if (taken.status >= 300) wrong.push(`lawful: ${taken.status} ${taken.text.slice(0, 200)}`);
    expect(wrong).toEqual([]);
  });
});
