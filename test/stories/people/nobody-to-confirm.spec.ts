import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { SetUpService } from '../../../src/people/set-up/set-up.service.js';
import { WayIn } from '../../../src/getting-in/codes/way-in.service.js';
import type { PersonView, PostView } from '../../../src/shared/api/people.js';
import { Office } from '../../support/app.js';

const PAPER = { fromOn: '2026-07-06', orderNumber: '1/2569', orderedOn: '2026-07-06' };
const WORDS = 'ฝนตกหน้าบ้านตอนเย็น 42';

/** A small office begins: นางสาวสมใจ is the only person in the program, and keeps the store as well. */
describe('where one person is all there is', () => {
  let office: Office;
  const somjai = () => office.as('1');
  const employ = async (staffNumber: string, familyName: string): Promise<string> => {
    const { items } = (await (await somjai()).get('/api/units').expect(200)).body;
    const body = { staffNumber, givenName: 'คน', familyName, position: 'เจ้าหน้าที่', unitId: items[0].id, employment: 'officer' };
    return ((await (await somjai()).post('/api/people', body).expect(201)).body as PersonView).id;
  };
  const give = async (kind: string, personId: string, more: object = {}): Promise<PostView> => {
    const { items } = (await (await somjai()).get('/api/units').expect(200)).body;
    return (await (await somjai()).post('/api/posts', { kind, personId, unitId: items[0].id, ...PAPER, ...more }).expect(201)).body as PostView;
  };
  const own = async (): Promise<string> => (await (await somjai()).get('/api/session').expect(200)).body.person.id;
  const idOf = async (staffNumber: string): Promise<string> => (await office.reader.one<{ id: string }>(sql`select id from people where staff_number = ${staffNumber}`))!.id;
  beforeAll(async () => {
    office = await Office.open({ cast: false });
    const code = await office.app.get(SetUpService).announce();
    const body = { code, agencyName: 'สำนักงานเล็ก', headTitle: 'ผู้อำนวยการ', staffNumber: '1', givenName: 'สมใจ', familyName: 'หมายมั่น', title: 'นางสาว', position: 'นักจัดการงานทั่วไป', password: WORDS };
    await (await office.as(null)).post('/api/set-up', body).expect(201);
  });
  afterAll(() => office.close());

  it('the first administrator gives posts at once, also a storekeeper’s to herself', async () => {
    expect(await give('guard', await employ('2', 'เวรยาม'))).toMatchObject({ waits: false, inForce: true });
    expect(await give('storekeeper', await own())).toMatchObject({ waits: false, inForce: true });
  });

  it('then everything waits, though nobody is there to confirm, but that the head of the agency is recorded', async () => {
    const director = await employ('3', 'อำนวยการ');
    expect(await give('administrator', director)).toMatchObject({ waits: true });
    expect(await give('head-of-agency', await own())).toMatchObject({ waits: true });
    expect(await give('head-of-agency', director, { isDeputy: true })).toMatchObject({ waits: true });
    expect(await give('head-of-agency', director)).toMatchObject({ waits: false, inForce: true });
    const marked = await office.reader.query<{ outcome: string }>(sql`select outcome from authority_changes where applied_id is not null`);
    expect(marked).toEqual([{ outcome: 'alone' }]);
  });

  it('and gets the first card, and nobody’s way in from her once in', async () => {
    const director = await idOf('3');
    await (await somjai()).patch(`/api/people/${director}`, { email: 'director@agency.example' }).expect(200);
    await (await somjai()).post('/api/invitations', { ids: [director] }).expect(200);
    const { code } = await office.app.get(WayIn).open('3');
    await (await office.as(null)).post(`/api/welcome/${code}`, { password: 'แมวนอนบนหลังคา' }).expect(201);
    const tries = [await (await somjai()).post(`/api/people/${director}/reset-code`), await (await somjai()).patch(`/api/people/${director}`, { email: 'somjai@agency.example' })];
    expect(tries.map(({ body }) => body.code)).toEqual(['second-person.is-yours', 'second-person.is-yours']);
  });

  it('and the head so recorded confirms; from then on nobody is put there alone', async () => {
    const director = await office.as('3');
    const [first, , deputy] = (await director.get('/api/authority-changes').expect(200)).body.items;
    expect(deputy).toMatchObject({ postKind: 'head-of-agency', isDeputy: true });
    await director.put(`/api/authority-changes/${deputy.id}/withdrawal`, { reason: 'ยังไม่ต้องการ' }).expect(200);
    expect(first).toMatchObject({ kind: 'post-given', postKind: 'administrator', mayConfirm: true });
    await director.put(`/api/authority-changes/${first.id}/withdrawal`, { reason: 'ยังไม่ต้องการ' }).expect(200);
    const [post] = (await (await somjai()).get(`/api/posts?kind=head-of-agency`).expect(200)).body.items as PostView[];
    const ended = await (await somjai()).put(`/api/posts/${post!.id}/end`, { untilOn: '2026-07-07', orderNumber: '2/2569', orderedOn: '2026-07-06' }).expect(200);
    expect(ended.body).toMatchObject({ waits: true, untilOn: null });
  });

  it('until a head left without a successor: then the post is ended and given anew alone', async () => {
    await office.transactions.run((tx) => tx.run(sql`update people set leaving_on = '2026-07-05' where staff_number = '3'`));
    const [post] = (await (await somjai()).get(`/api/posts?kind=head-of-agency`).expect(200)).body.items as PostView[];
    const ended = await (await somjai()).put(`/api/posts/${post!.id}/end`, { untilOn: '2026-07-06', orderNumber: '3/2569', orderedOn: '2026-07-06' }).expect(200);
    expect(ended.body).toMatchObject({ waits: false, untilOn: '2026-07-06' });
    expect(await give('head-of-agency', await employ('4', 'คนใหม่'), { fromOn: '2026-07-07' })).toMatchObject({ waits: false });
  });
});
