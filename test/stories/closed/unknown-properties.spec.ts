import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Caller } from '../../support/api/caller.js';
import { pathsOf, withValue } from '../../support/api/hostile.js';
import { LAWFUL } from '../../support/api/lawful/all.js';
import { Api, type Operation, type Schema } from '../../support/api/operations.js';
import { Scene } from '../../support/api/scene.js';
import { Office } from '../../support/app.js';

type Path = (string | number)[];

/** A setting's value is of the kind that the setting has, and looked at by it. */
const LOOKED_AT_BY_ITS_OWN_RULE = ['put /api/settings/{key} value'];

describe('a property that a body does not name', () => {
  let office: Office;
  let api: Api;
  let scene: Scene;
  let caller: Caller;
  beforeAll(async () => {
    office = await Office.open({ trustProxy: true });
    [api, scene, caller] = [new Api(office.app), new Scene(office), new Caller(office)];
  });
  afterAll(() => office.close());

  const withBodies = (): Operation[] => api.operations.filter(({ body, name }) => body !== null && LAWFUL[name] !== 'elsewhere');
  const fieldsOf = (text: string): string[] => (JSON.parse(text) as { facts: { fields?: string[] } }).facts.fields ?? [];
  const isObject = (schema: Schema): boolean => api.resolved(schema).properties !== undefined;

  /** A body in which everything nested that the schema knows stands at least once. */
  function filled(schema: Schema, given: unknown): unknown {
    const { properties = {}, items } = api.resolved(schema);
    if (items) return isObject(items) ? (Array.isArray(given) && given.length ? given : [{}]).map((one: unknown) => filled(items, one)) : given;
    const nested = Object.entries(properties).filter(([, inner]) => isObject(inner) || (api.resolved(inner).items && isObject(api.resolved(inner).items!)));
    return { ...(given as object), ...Object.fromEntries(nested.map(([name, inner]) => [name, filled(inner, (given as Record<string, unknown> | undefined)?.[name] ?? (api.resolved(inner).items ? [] : {}))])) };
  }
  function objectsIn(operation: Operation, body: unknown): Path[] {
    const at = (path: Path): unknown => path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], body);
    const inner = pathsOf(api, operation.body!, body, []).filter((path) => { const value = at(path); return typeof value === 'object' && value !== null && !Array.isArray(value); });
    return [[], ...inner].filter((path) => !LOOKED_AT_BY_ITS_OWN_RULE.includes(`${operation.name} ${path.join('.')}`));
  }

  it('is refused with its path, at every level of every body', async () => {
    const taken: string[] = [];
    let nested = 0;
    for (const operation of withBodies()) {
      const row = LAWFUL[operation.name];
      if (!row || row === 'elsewhere') continue;
      const call = await row(scene);
      const body = filled(operation.body!, call.body);
      for (const path of objectsIn(operation, body)) {
        nested += path.length ? 1 : 0;
        const { status, text } = await caller.send(operation, { ...call, body: withValue(body, [...path, 'isLawful'], { value: true, isGone: false }) as object });
        if (status !== 400 || !fieldsOf(text).includes([...path, 'isLawful'].join('.'))) taken.push(`${operation.name} ${path.join('.')}: ${status} ${text.slice(0, 120)}`);
      }
    }
    expect(taken).toEqual([]);
    expect(nested).toBeGreaterThan(12);
  });

  it('is refused where a column of any table bears its name', async () => {
    const columns = [...new Set(office.app.get(DataSource).entityMetadatas.flatMap(({ ownColumns }) => ownColumns.map(({ propertyName }) => propertyName)))];
    const taken: string[] = [];
    for (const operation of withBodies()) {
      const row = LAWFUL[operation.name];
      if (!row || row === 'elsewhere') continue;
      const call = await row(scene);
      const named = Object.keys(api.resolved(operation.body!).properties ?? {});
      const extra = columns.filter((column) => !named.includes(column));
      const { status, text } = await caller.send(operation, { ...call, body: { ...call.body, ...Object.fromEntries(extra.map((column) => [column, '1'])) } });
      const missed = status === 400 ? extra.filter((column) => !fieldsOf(text).includes(column)) : extra;
      if (missed.length) taken.push(`${operation.name} ${status}: ${missed.slice(0, 5).join()}`);
    }
    expect(columns.length).toBeGreaterThan(100);
    expect(taken).toEqual([]);
  });

  it.each(['lines', 'borrower'])('does not come in where %s is of another shape', async (field) => {
    const operation = api.named('post /api/loan-requests');
    const cart = scene.cart(await scene.asset());
    for (const value of [[], [[]], [null], null, 'x', 1, {}, [{ kind: 'employee' }, { kind: 'employee' }], [['x']]]) {
      const { status } = await caller.send(operation, { who: '1008', body: { ...cart, [field]: value } });
      expect([JSON.stringify(value), status]).toEqual([JSON.stringify(value), 400]);
    }
  });
});
