import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import request from 'supertest';
import { newId } from '../../../src/database/ids.js';
import { WayIn } from '../../../src/getting-in/codes/way-in.service.js';
import { hashPassword } from '../../../src/people/passwords/password-hash.js';
import type { ListImportView, ListRowView } from '../../../src/shared/api/lists/list-imports.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';

const YOURS = 'second-person.is-yours';
let office: Office;
let [malee, sakchai]: Client[] = [];
const person = (number: string): string => office.build.person(number);
const appointed = (kind: string, number: string, unit: 'agency' | 'branch', fromOn = '2026-07-01'): Promise<unknown> => office.build.insert('posts', {
  id: newId(), kind, personId: person(number), unitId: office.build.unit(unit), title: 'ผู้ดูแลระบบ', isDeputy: 0, fromOn, orderNumber: '30/2569', orderedOn: '2026-06-30', recordedAt: office.clock.iso(), recordedBy: person('1013'),
});
const givePassword = async (number: string): Promise<void> => {
  await office.build.insert('credentials', { personId: person(number), passwordHash: await hashPassword('ฝนตกหน้าบ้านตอนเย็น'), setAt: office.clock.iso() });
};
const written = async (): Promise<unknown> => [
  await office.reader.one(sql`select count(*) as n from one_time_codes`), await office.reader.query(sql`select id, email, leaving_on, disabled_at from people order by id`),
  await office.reader.one(sql`select count(*) as n from journal where event not like 'list-import.%'`),
];

/** นางสาวมาลี keeps the store and the program; นายศักดิ์ชัย keeps the program alone. 1009 and 1014 are administrators who have not come in, 1017 is one of the branch, 1010 becomes one. */
beforeAll(async () => {
  office = await Office.open();
  for (const [number, unit] of [['1005', 'agency'], ['1009', 'agency'], ['1014', 'agency'], ['1017', 'branch']] as const) await appointed('administrator', number, unit);
  await appointed('administrator', '1010', 'agency', '2026-08-01');
  for (const number of ['1001', '1008', '1010', '1013', '1017']) await givePassword(number);
  [malee, sakchai] = [await office.as('1005'), await office.as('1013')];
  await sakchai.put(`/api/people/${person('1014')}/disablement`).expect(200);
});
afterAll(() => office.close());

describe('who keeps the store and the program in one', () => {
  it.each<[string, () => ReturnType<Client['get']>]>([
    ['gives the director no code', () => malee!.post(`/api/people/${person('1001')}/reset-code`)],
    ['gives the other administrator none', () => malee!.post(`/api/people/${person('1013')}/reset-code`)],
    ['nor one of the branch', () => malee!.post(`/api/people/${person('1017')}/reset-code`)],
    ['nor who is to be one', () => malee!.post(`/api/people/${person('1010')}/reset-code`)],
    ['prints them no card', () => malee!.post('/api/invitations', { ids: [person('1011'), person('1009')] })],
    ['sends them none', () => malee!.post('/api/invitations/letters', { ids: [person('1009')] })],
    ['takes back none', () => malee!.delete(`/api/people/${person('1009')}/invitation`)],
    ['moves no letters of theirs', () => malee!.patch(`/api/people/${person('1001')}`, { email: 'malee@agency.example' })],
    ['opens no closed account of theirs', () => malee!.delete(`/api/people/${person('1014')}/disablement`)],
    ['closes none', () => malee!.put(`/api/people/${person('1017')}/disablement`)],
    ['dates nobody’s leaving', () => malee!.patch(`/api/people/${person('1013')}`, { leavingOn: '2026-07-31' })],
  ])('%s', async (_what, attempt) => {
    const before = await written();
    const { status, body } = await attempt();
    expect([status, body.code, body.message]).toEqual([403, YOURS, expect.stringContaining('sujarit let-in')]);
    expect(body.facts.name).toMatch(/^นา/);
    expect(await written()).toEqual(before);
  });

  it('prints cards for a whole unit without theirs', async () => {
    const everybody = async (who: Client): Promise<number> => (await who.get('/api/invitations/preview').expect(200)).body.people;
    expect((await everybody(sakchai!)) - (await everybody(malee!))).toBe(1);
    await malee!.post('/api/invitations', {}).expect(200);
    const [carded, vera] = [await office.reader.query<{ personId: string }>(sql`select person_id from one_time_codes`), person('1009')];
    expect([carded.length > 5, carded.some(({ personId }) => personId === vera)]).toEqual([true, false]);
  });

  it('does no more by a file than by a form', async () => {
    const before = await written();
    const file = ['รหัสพนักงาน,ชื่อ,นามสกุล,ตำแหน่ง,สังกัด,อีเมล,วันพ้นจากตำแหน่ง', ...(await Promise.all([row('1001', 'malee@agency.example', ''), row('1013', '', '31 ก.ค. 2569'), row('1008', 'phim@agency.example', '')]))].join('\n');
    const { id } = (await malee!.upload('/api/list-imports?kind=people', Buffer.from(file), 'people.csv').expect(201)).body as ListImportView;
    expect((await malee!.post(`/api/list-imports/${id}/dry-run`).expect(200)).body.counts).toMatchObject({ changed: 1, refused: 2 });
    const refused = (await malee!.get(`/api/list-imports/${id}/rows?outcome=refused`).expect(200)).body.items as ListRowView[];
    expect(refused.map(({ line, problems: [problem] }) => [line, problem!.column, problem!.code])).toEqual([[2, 'อีเมล', YOURS], [3, 'วันพ้นจากตำแหน่ง', YOURS]]);
    expect(await written()).toEqual(before);
    await malee!.post(`/api/list-imports/${id}/acceptance`).expect(200);
    expect(await office.reader.query(sql`select staff_number, email, leaving_on from people where staff_number in ('1001', '1008', '1013') order by staff_number`)).toEqual([
      { staffNumber: '1001', email: null, leavingOn: null }, { staffNumber: '1008', email: 'phim@agency.example', leavingOn: null }, { staffNumber: '1013', email: null, leavingOn: null },
    ]);
  });

  it('helps everybody else as before', async () => {
    await malee!.post(`/api/people/${person('1008')}/reset-code`).expect(201);
    await malee!.patch(`/api/people/${person('1008')}`, { email: 'phimchanok@agency.example', leavingOn: '2026-12-31' }).expect(200);
  });
});

describe('who needs their second person let in', () => {
  it('asks an administrator who keeps no store', async () => {
    await sakchai!.post(`/api/people/${person('1001')}/reset-code`).expect(201);
    await sakchai!.post('/api/invitations', { ids: [person('1009')] }).expect(200);
    await sakchai!.delete(`/api/people/${person('1014')}/disablement`).expect(200);
    await sakchai!.patch(`/api/people/${person('1001')}`, { email: 'arunee@agency.example' }).expect(200);
  });

  it('or whoever works at the server: a code for the director, a card for who never came in', async () => {
    const [code, card] = [await office.app.get(WayIn).open('1001'), await office.app.get(WayIn).open('1009')];
    expect([code, card]).toMatchObject([{ name: 'นางสาวอรุณี ใจงาม', isCard: false }, { name: 'นายวีระ ทองดี', isCard: true }]);
    const post = (path: string, body: object) => request(office.url).post(`/api/${path}`).send(body);
    const entered = await post('password-resets', { name: '1001', code: code.code, newPassword: 'แมวนอนบนหลังคา' }).expect(201);
    expect(entered.body).toMatchObject({ person: { id: person('1001') }, passwordReset: { by: null } });
    expect((await post(`welcome/${card.code}`, { password: 'แมวนอนบนหลังคา' }).expect(201)).body.person.id).toBe(person('1009'));
    await expect(office.app.get(WayIn).open('nobody')).rejects.toMatchObject({ code: 'people.unknown' });
    const rows = await office.reader.query(sql`select event from journal where actor_id is null and event in ('password.reset-code-given', 'invitations.issued')`);
    expect(rows).toHaveLength(2);
  });

  it('who types one line there', () => {
    const { databaseUrl, sqliteFile } = office.config;
    const { DATABASE_URL: _unset, NODE_OPTIONS: _jest, ...rest } = process.env;
    const env = { ...rest, PUBLIC_URL: 'https://sujarit.agency.example', ...(databaseUrl === null ? { SQLITE_FILE: sqliteFile } : { DATABASE_URL: databaseUrl }) };
    const letIn = (number: string) => spawnSync(process.execPath, ['dist/src/cli.js', 'let-in', number], { env, encoding: 'utf8' });
    const [known, unknown] = [letIn('1001'), letIn('9999')];
    expect([known.status, known.stdout]).toEqual([0, expect.stringMatching(/^Code for นางสาวอรุณี ใจงาม \(1001\): [2-9A-Z]{4} [2-9A-Z]{4}\nOpens once, before .*, at https:\/\/sujarit\.agency\.example\/forgotten#1001\//)]);
    expect([unknown.status, unknown.stderr]).toEqual([1, expect.stringContaining('The chosen person was not found')]);
  }, 60_000);
});

async function row(number: string, email: string, leaving: string): Promise<string> {
  const one = await office.reader.one<{ givenName: string; familyName: string; position: string; unit: string }>(
    sql`select p.given_name, p.family_name, p.position, u.name as unit from people p join units u on u.id = p.unit_id where p.staff_number = ${number}`);
  return [number, one!.givenName, one!.familyName, one!.position, one!.unit, email, leaving].join(',');
}
