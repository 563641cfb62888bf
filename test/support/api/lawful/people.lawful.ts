import sql from 'sql-template-tag';
import { newId } from '../../../../src/database/ids.js';
import { newSecretCode } from '../../../../src/getting-in/codes/secret-code.js';
import { hashPassword } from '../../../../src/people/passwords/password-hash.js';
import type { OneTimeCodeKind } from '../../../../src/shared/codes/code-vocab.js';
import type { Scene } from '../scene.js';
import type { LawfulTable } from './lawful.js';

const PASSWORD = 'ฝนตกหน้าบ้านตอนเย็น 42';
const ORDER = { orderedOn: '2026-07-01', fromOn: '2026-07-01', untilOn: '2026-09-30' };

const exception = async (scene: Scene): Promise<object> =>
  ({ ...ORDER, number: scene.name('ย'), personId: (await scene.newcomer()).id, reason: 'สำนักงานมีเจ้าหน้าที่คนเดียว' });
const order = (scene: Scene): object =>
  ({ ...ORDER, capacity: 'delegated', number: scene.name('ม'), postKind: 'head-of-unit', unitId: scene.unitId(), toPersonId: scene.person('1008'), scope: { outside: false, unitIds: [scene.unitId()] } });
const post = async (scene: Scene): Promise<object> =>
  ({ kind: 'guard', personId: (await scene.newcomer()).id, unitId: scene.unitId(), fromOn: '2026-07-01', orderNumber: scene.name('ต'), orderedOn: '2026-07-01' });
/** By the branch's administrator, who keeps its store as well. */
const proposedPost = async (scene: Scene): Promise<string> => {
  const [id, now, unitId] = [newId(), scene.office.clock.iso(), scene.unitId()];
  const { id: authorId } = await scene.newcomer();
  await scene.office.build.insert('posts', { id: newId(), kind: 'administrator', personId: authorId, unitId, title: 'ผู้ดูแลระบบ', fromOn: '2026-07-01', orderNumber: scene.name('ต'), orderedOn: '2026-07-01', recordedAt: now });
  const facts = { number: scene.name('ต'), orderedOn: '2026-07-01', fromOn: '2026-07-01', untilOn: null, postKind: 'guard', title: 'พนักงานรักษาความปลอดภัย', isDeputy: false, capacity: null, ceilingSatang: null, scope: null, reason: null };
  await scene.office.build.insert('authority_changes', { id, kind: 'post-given', personId: (await scene.newcomer()).id, unitId, factsJson: JSON.stringify(facts), authorId, proposedAt: now });
  return id;
};
const newPerson = (scene: Scene): object =>
  ({ staffNumber: scene.name('P').replace(' ', ''), givenName: 'มา', familyName: 'ใหม่', position: 'นักวิชาการ', unitId: scene.unitId(), employment: 'officer' });
const session = async (scene: Scene): Promise<string> => {
  const id = newId();
  const now = scene.office.clock.iso();
  await scene.office.build.insert('sessions', { id, tokenHash: id, personId: scene.person('1008'), createdAt: now, lastSeenAt: now, expiresAt: '2999-01-01T00:00:00.000Z', device: 'x' });
  return id;
};
const withPassword = async (scene: Scene): Promise<string> => {
  const { id, number } = await scene.newcomer();
  await scene.office.build.insert('credentials', { personId: id, passwordHash: await hashPassword(PASSWORD), setAt: scene.office.clock.iso() });
  return number;
};
/** Somebody new with a code of this kind in hand. */
const coded = async (scene: Scene, kind: OneTimeCodeKind): Promise<{ id: string; number: string; code: string }> => {
  const [person, { code, hash }] = [await scene.newcomer(), await newSecretCode(kind === 'reset' ? 8 : 12)];
  const row = { id: newId(), personId: person.id, kind, codeHash: hash, issuedAt: scene.office.clock.iso(), issuedBy: scene.person('1013'), expiresAt: '2999-01-01T00:00:00.000Z' };
  await scene.office.build.insert('one_time_codes', row);
  return { ...person, code };
};

/** Lawful calls about people, posts and orders. */
export const peopleLawful: LawfulTable = {
  'get /api/authority-changes': () => ({ who: '1013' }),
  'post /api/authority-changes/{id}/confirmation': async (scene) => ({ who: '1013', ids: { id: await proposedPost(scene) } }),
  'put /api/authority-changes/{id}/withdrawal': async (scene) => ({ who: '1013', ids: { id: await proposedPost(scene) }, body: { reason: 'ยังไม่จำเป็น' } }),
  'get /api/colleagues': () => ({ who: '1008', query: { search: 'วีระ' } }),
  'get /api/exception-orders': () => ({ who: '1013' }),
  'post /api/exception-orders': async (scene) => ({ who: '1013', body: await exception(scene) }),
  'put /api/exception-orders/{id}/revocation': async (scene) => ({ who: '1013', ids: { id: await scene.made('/api/exception-orders', await exception(scene)) }, body: { reason: 'ไม่ต้องใช้แล้ว' } }),
  'get /api/first-run': () => ({ who: '1013' }),
  'put /api/first-run/preset': () => ({ who: '1013', body: { kind: 'public-organisation' } }),
  'put /api/first-run/steps/{step}/skip': () => ({ who: '1013', ids: { step: 'labels' } }),
  'delete /api/first-run/steps/{step}/skip': async (scene) => {
    await (await scene.office.as('1013')).put('/api/first-run/steps/numbers/skip').expect(200);
    return { who: '1013', ids: { step: 'numbers' } };
  },
  'get /api/first-run/exception-order.pdf': (scene) => ({ who: '1013', query: { personId: scene.person('1005'), reason: 'มีเจ้าหน้าที่คนเดียว', fromOn: '2026-07-06' } }),
  'get /api/orders': () => ({ who: '1013' }),
  'post /api/orders': (scene) => ({ who: '1013', body: order(scene) }),
  'get /api/orders/{id}': async (scene) => ({ who: '1013', ids: { id: await scene.made('/api/orders', order(scene)) } }),
  'put /api/orders/{id}/revocation': async (scene) => ({ who: '1013', ids: { id: await scene.made('/api/orders', order(scene)) }, body: { reason: 'ออกคำสั่งใหม่' } }),
  'get /api/people': () => ({ who: '1013' }),
  'post /api/people': (scene) => ({ who: '1013', body: newPerson(scene) }),
  'get /api/people/{id}': async (scene) => ({ who: '1013', ids: { id: (await scene.newcomer()).id } }),
  'patch /api/people/{id}': async (scene) => ({ who: '1013', ids: { id: (await scene.newcomer()).id }, body: { position: 'นักวิชาการชำนาญการ' } }),
  'put /api/people/{id}/disablement': async (scene) => ({ who: '1013', ids: { id: (await scene.newcomer()).id } }),
  'delete /api/people/{id}/disablement': async (scene) => {
    const { id } = await scene.newcomer();
    await (await scene.office.as('1013')).put(`/api/people/${id}/disablement`).expect(200);
    return { who: '1013', ids: { id } };
  },
  'get /api/invitations/preview': () => ({ who: '1013' }),
  'post /api/invitations': async (scene) => ({ who: '1013', body: { ids: [(await scene.newcomer()).id] } }),
  'post /api/invitations/letters': async (scene) => {
    const { id, number } = await scene.newcomer();
    await scene.office.transactions.run((tx) => tx.run(sql`update people set email = ${`${number}@agency.example`} where id = ${id}`));
    return { who: '1013', body: { ids: [id] } };
  },
  'get /api/password-letters': () => ({ who: null }),
  'post /api/password-letters': (scene) => ({ who: null, body: { name: scene.name('P'), channel: 'mail' } }),
  'delete /api/people/{id}/invitation': async (scene) => ({ who: '1013', ids: { id: (await coded(scene, 'invitation')).id } }),
  'post /api/people/{id}/invitation-link': async (scene) => ({ who: '1013', ids: { id: (await scene.newcomer()).id } }),
  'post /api/people/{id}/reset-code': async (scene) => ({ who: '1013', ids: { id: (await scene.newcomer()).id } }),
  'get /api/welcome/{code}': async (scene) => ({ who: null, ids: { code: (await coded(scene, 'invitation')).code } }),
  'post /api/welcome/{code}': async (scene) => ({ who: null, ids: { code: (await coded(scene, 'invitation')).code }, body: { password: PASSWORD, phone: '081-000-0000' } }),
  'post /api/password-resets': async (scene) => {
    const { number, code } = await coded(scene, 'reset');
    return { who: null, body: { name: number, code, newPassword: PASSWORD } };
  },
  'get /api/posts': () => ({ who: '1013' }),
  'post /api/posts': async (scene) => ({ who: '1013', body: await post(scene) }),
  'put /api/posts/{id}/end': async (scene) => ({ who: '1013', ids: { id: await scene.made('/api/posts', await post(scene)) }, body: { untilOn: '2026-08-01', orderNumber: scene.name('ส'), orderedOn: '2026-07-02' } }),
  'get /api/units': () => ({ who: '1008' }),
  'post /api/units': (scene) => ({ who: '1013', body: { parentId: scene.unitId(), name: scene.name('ฝ่าย'), headTitle: 'หัวหน้าฝ่าย' } }),
  'patch /api/units/{id}': async (scene) => ({ who: '1013', ids: { id: await scene.made('/api/units', { parentId: scene.unitId(), name: scene.name('ฝ่าย'), headTitle: 'หัวหน้า' }) }, body: { name: scene.name('ฝ่ายใหม่') } }),
  'get /api/units/{id}/head-title': (scene) => ({ who: '1013', ids: { id: scene.unitId() } }),
  'put /api/units/{id}/head-title': (scene) => ({ who: '1013', ids: { id: scene.unitId() }, body: { value: scene.name('ผู้อำนวยการ'), reason: 'เปลี่ยนโครงสร้าง' } }),
  'put /api/units/{id}/end': async (scene) => ({ who: '1013', ids: { id: await scene.made('/api/units', { parentId: scene.unitId(), name: scene.name('ฝ่าย'), headTitle: 'หัวหน้า' }) } }),
  'get /api/authority-matrix': () => ({ who: '1013' }),
  'get /api/session': () => ({ who: '1008' }),
  'post /api/session': async (scene) => ({ who: null, body: { name: await withPassword(scene), password: PASSWORD } }),
  'delete /api/session': async (scene) => ({ who: (await scene.newcomer()).number }),
  'get /api/session/mine': () => ({ who: '1008' }),
  'delete /api/session/mine/{id}': async (scene) => ({ who: '1008', ids: { id: await session(scene) } }),
  'put /api/session/password': async (scene) => ({ who: await withPassword(scene), body: { currentPassword: PASSWORD, newPassword: `${PASSWORD} ลมพัด` } }),
  'put /api/session/language': async (scene) => ({ who: (await scene.newcomer()).number, body: { language: 'en' } }),
  'get /api/set-up': () => ({ who: null }),
  'post /api/set-up': 'elsewhere',
  'get /api/trust': () => ({ who: '1008' }),
  'get /api/trust/ca.crt': 'elsewhere',
  'get /api/demo-people': 'elsewhere',
  'post /api/demo-session': 'elsewhere',
};
