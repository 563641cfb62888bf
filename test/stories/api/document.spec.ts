import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Api, type Schema } from '../../support/api/operations.js';
import { Office } from '../../support/app.js';

/** What others build on: it may grow, and none of it may go. */
const PROMISED = [
  'get /session', 'post /session', 'delete /session', 'post /files', 'get /files/{id}', 'get /people', 'post /people', 'get /units', 'post /units', 'get /posts', 'post /posts', 'get /orders', 'post /orders',
  'get /sites', 'get /stores', 'get /catalogue', 'get /assets', 'post /assets', 'get /assets/{id}', 'get /assets/{id}/label.pdf', 'post /asset-labels', 'get /register-imports', 'post /register-imports', 'get /tags/{tag}',
  'post /loan-requests', 'get /loan-requests', 'get /loan-requests/{id}', 'post /loan-requests/{id}/submission', 'post /loan-requests/{id}/withdrawal', 'post /loan-requests/{id}/decisions', 'post /loan-requests/{id}/checkout',
  'post /returns', 'get /loan-requests/{id}/loan-slip.pdf', 'get /inbox', 'get /overdue', 'get /loan-requests/{id}/chases', 'post /loan-requests/{id}/chases', 'post /sightings', 'post /sightings/{id}/answer',
  'get /findings', 'get /journal', 'get /health',
].map((name) => name.replace(' ', ' /api'));
const FILES = /\.(pdf|csv|xlsx)$|\/api\/files\/|\/api\/asset-labels$/;

describe('the document of the API', () => {
  let office: Office;
  let api: Api;
  beforeAll(async () => {
    office = await Office.open();
    api = new Api(office.app);
  });
  afterAll(() => office.close());

  it('is served to anybody, and names every promised route', async () => {
    const { body } = await request(office.url).get('/api/openapi.json').expect(200);
    const names = Object.entries((body as { paths: Record<string, object> }).paths).flatMap(([path, verbs]) => Object.keys(verbs).map((verb) => `${verb} ${path}`));
    expect(PROMISED.filter((name) => !names.includes(name))).toEqual([]);
  });

  /** Why a schema says too little, at every place below it; each named schema is looked at once. */
  function vague(given: Schema, at: string, seen: Set<object>): string[] {
    const schema = api.resolved(given);
    if (seen.has(schema)) return [];
    seen.add(schema);
    const { type, properties = {}, items, oneOf = [], allOf = [], additionalProperties, enum: words } = schema;
    const isBare = oneOf.length === 0 && (type === undefined || (type === 'object' && Object.keys(properties).length === 0 && !additionalProperties) || (type === 'array' && !items)) && !words;
    const besides = allOf.length > 1 ? [`${at}: several schemas at once`] : [];
    const inner = Object.entries(properties).flatMap(([name, one]) => [...odd(one, `${at}.${name}`), ...vague(one, `${at}.${name}`, seen)]);
    const parts = [...(items ? [items] : []), ...oneOf].flatMap((one, n) => vague(one, `${at}[${n}]`, seen));
    return [...(isBare ? [`${at}: ${JSON.stringify(given)}`] : []), ...besides, ...inner, ...parts];
  }
  /** `type` beside a reference must be the type that is referred to. */
  const odd = (schema: Schema, at: string): string[] =>
    schema.type && schema.allOf?.length === 1 && api.resolved(schema).type !== schema.type ? [`${at}: ${schema.type} beside ${api.resolved(schema).type}`] : [];

  it('says of every reply what it holds, however deep', () => {
    const wrong = api.operations.flatMap(({ name, path, replies }) => Object.entries(replies).filter(([status]) => status.startsWith('2')).flatMap(([status, { content }]) => {
      if (status === '204') return [];
      const schemas = Object.values(content ?? {}).map(({ schema }) => schema);
      if (FILES.test(path)) return schemas.every((schema) => schema?.format === 'binary') && schemas.length ? [] : [`${name}: no file`];
      return schemas.length ? schemas.flatMap((schema) => (schema ? vague(schema, name, new Set()) : [`${name}: empty`])) : [`${name}: nothing`];
    }));
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('says of every body what it takes, however deep', () => {
    const wrong = api.operations.filter(({ body }) => body !== null).flatMap(({ name, body }) => vague(body!, name, new Set()));
    expect(wrong).toEqual([]);
  });

  it('says of a setting that its value may be a switch, a number, words or one of three lists', () => {
    const { items } = api.resolved(api.named('get /api/settings').replies['200']!.content!['application/json']!.schema!).properties!;
    const { value, changes } = api.resolved(items!.items!).properties!;
    const kinds = ['boolean', 'integer', 'string', 'array', 'array', 'array'];
    const said = ({ type, oneOf }: Schema): unknown => [type, oneOf?.map((one) => one.type)];
    expect([value!, api.named('put /api/settings/{key}').body!.properties!['value']!].map(said)).toEqual([[undefined, kinds], [undefined, kinds]]);
    expect(said(api.resolved(changes!.items!).properties!['value']!)).toEqual([undefined, [...kinds, 'array']]);
  });
});
