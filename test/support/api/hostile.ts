import fc from 'fast-check';
import type { Call } from './caller.js';
import type { Api, Operation, Schema } from './operations.js';

const WORDS = [
  '', ' ', '\u0000', 'ก\u0000ข', '\u001b[2J', '\ud800', '\u202e\ufeff', 'ก'.repeat(5_000), 'x'.repeat(70_000), '😀'.repeat(300), 'สวัสดี', 'เเ ํา', '๑๒๓', "' or 1=1--", '"; drop table assets; --',
  '%', '_', '\\', '%_%', '[a-z]*', '../../etc/passwd', '${7*7}', '{{7*7}}', '<script>alert(1)</script>', '=cmd|1', 'null', 'undefined', 'NaN', 'true', '0', '-1', '1e309', '99999999999999999999',
  '00000000-0000-0000-0000-000000000000', '00000000-0000-7000-8000-00000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '2569-02-30', '2569-07-08', '2569-07-08T08:30:00+07:00',
  '2026-02-30', '2026-13-01T00:00:00Z', '0000-00-00', '+275760-09-13T00:00:00Z', '2026-07-08T25:61:00+07:00', '2026-07-08T08:30:00+99:99', '9999-12-31T23:59:59.999999999Z', '__proto__', 'constructor', 'toString',
];
const NUMBERS = [0, -0, -1, 0.5, 1e-9, 2 ** 31 - 1, 2 ** 31, 2 ** 53, 2 ** 63, 1e13 + 1, 1e300, -1e300];
const deep = (levels: number): unknown => (levels === 0 ? 'x' : levels % 2 ? [deep(levels - 1)] : { a: deep(levels - 1) });
const cursor = fc.array(fc.oneof(fc.constantFrom<unknown>(...WORDS, ...NUMBERS, null, true, 'on', 'back'), fc.uuid(), fc.constant('2026-07-08')), { maxLength: 4 })
  .map((values) => Buffer.from(JSON.stringify(values)).toString('base64url'));
const text = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 60 }), fc.uuid(), cursor);
const value = fc.oneof(
  text, fc.constantFrom<unknown>(...NUMBERS, null, true, false, [], {}, [[]], [null], [{}], { kind: null }, deep(15), deep(40), Array.from({ length: 2_000 }, () => 'x')), fc.double({ noNaN: true }), fc.integer(), fc.jsonValue(),
);

/** One way in which a lawful call is made wrong: which of its places (by turn), and what stands there instead. */
export interface Blow {
  place: number;
  text: string;
  value: unknown;
  isGone: boolean;
}

export const blows = (count: number, seed: number): Blow[] =>
  fc.sample(fc.record({ place: fc.nat(10_000), text, value, isGone: fc.integer({ min: 0, max: 9 }).map((n) => n === 0) }), { numRuns: count, seed });

type Path = (string | number)[];

/** Every place of the call that its operation names: ids, query and body, however deep. */
export function struck(api: Api, operation: Operation, call: Call, blow: Blow): Call {
  const ids = operation.ids.map((name) => (): Call => ({ ...call, ids: { ...call.ids, [name]: blow.text.slice(0, 250) || ' ' } }));
  const query = operation.query.map(({ name }) => (): Call => ({ ...call, query: { ...call.query, [name]: blow.text.slice(0, 1_500) } }));
  const body = operation.body ? pathsOf(api, operation.body, call.body, []).map((path) => (): Call => ({ ...call, body: withValue(call.body, path, blow) as object })) : [];
  const file = operation.isUpload ? [(): Call => ({ ...call, file: { bytes: Buffer.from(blow.text), name: blow.text.slice(0, 80) || 'x' } })] : [];
  const places = [...ids, ...query, ...body, ...file];
  return places.length ? places[blow.place % places.length]!() : call;
}

/** Paths of what the schema names below `schema`, along what the lawful body holds. */
export function pathsOf(api: Api, given: Schema, body: unknown, at: Path): Path[] {
  const schema = api.resolved(given);
  const held = Array.isArray(body) ? [...body.keys()] : [];
  const items = schema.items ? held.flatMap((index) => [[...at, index], ...pathsOf(api, schema.items!, (body as unknown[])[index], [...at, index])]) : [];
  const properties = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
    [[...at, name], ...pathsOf(api, inner, (body as Record<string, unknown> | undefined)?.[name], [...at, name])]);
  return [...items, ...properties];
}

export function withValue(body: unknown, path: Path, { value: put, isGone }: Pick<Blow, 'value' | 'isGone'>): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return put;
  const copy: Record<string | number, unknown> = Array.isArray(body) ? ([...body] as unknown as Record<number, unknown>) : { ...(body as object) };
  if (rest.length === 0 && isGone) delete copy[key];
  else copy[key] = withValue(copy[key], rest, { value: put, isGone });
  return copy;
}
