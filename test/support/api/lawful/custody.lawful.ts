import sql from 'sql-template-tag';
import type { Scene } from '../scene.js';
import type { Lawful, LawfulTable } from './lawful.js';

const PAPER = { documentKind: 'issue-slip', documentNumber: 'บ. 14/2569', documentOn: '2026-07-03' };
const heldBy = (who: string, given: Parameters<Scene['held']>[0] = {}, body?: (scene: Scene, tag: string) => object): Lawful => async (scene) => {
  const { id, thing } = await scene.held(given);
  return { who, ids: { id }, ...(body ? { body: body(scene, thing.tag) } : {}) };
};
const onPermit = (who: string, isGranted: boolean, body?: object): Lawful => async (scene) => ({ who, ids: { id: (await scene.permit({ isGranted })).id }, ...(body ? { body } : {}) });
const onMine: Lawful = async (scene) => {
  await scene.held();
  return { who: '1008', ids: { personId: scene.person('1008') } };
};
const codeOf = async (scene: Scene): Promise<string> => {
  const { id } = await scene.permit({ isGranted: true });
  return (await scene.office.reader.one<{ verificationCode: string }>(sql`select verification_code from take_out_permits where id = ${id}`))!.verificationCode;
};

/** Lawful calls about custody, permits, the gate, and handing back. */
export const custodyLawful: LawfulTable = {
  'get /api/custodies': () => ({ who: '1008' }),
  'get /api/custodies/{id}': heldBy('1008'),
  'post /api/custodies': async (scene) => ({ who: '1005', body: { assetId: (await scene.asset()).id, personId: scene.person('1015'), ...PAPER } }),
  'post /api/custodies/{id}/acceptance': heldBy('1008', { acceptedAt: null }),
  'post /api/custodies/{id}/denial': heldBy('1008', {}, () => ({ note: 'น่าจะอยู่ห้องประชุม' })),
  'post /api/custodies/{id}/confirmations': heldBy('1008', {}, (_scene, tag) => ({ tag })),
  'post /api/custodies/{id}/transfer': heldBy('1005', {}, (scene) => ({ personId: scene.person('1015'), ...PAPER })),
  'post /api/custodies/{id}/end': heldBy('1005', {}, () => ({ kind: 'given-back', condition: 'normal', reason: 'ย้ายงาน' })),
  'get /api/permits': () => ({ who: '1008' }),
  'post /api/permits': async (scene) => ({
    who: '1008', body: { custodyIds: [(await scene.held()).id], startsOn: '2026-07-06', endsOn: '2026-07-10', place: 'โรงเรียนบ้านสวน', reason: 'จัดอบรมครู' },
  }),
  'get /api/permits/{id}': onPermit('1008', false),
  'get /api/permits/{id}/permit.pdf': onPermit('1008', true),
  'post /api/permits/{id}/decision': onPermit('1001', false, { outcome: 'grant', reason: 'งานราชการ' }),
  'post /api/permits/{id}/withdrawal': onPermit('1008', false),
  'post /api/permits/{id}/revocation': onPermit('1001', true, { reason: 'งานเลื่อน' }),
  'get /api/public/permits/{code}': async (scene) => ({ who: null, ids: { code: await codeOf(scene) } }),
  'get /api/gate/{tag}': async (scene) => ({ who: '1012', ids: { tag: (await scene.held()).thing.tag } }),
  'get /api/public/gate/{tag}': async (scene) => ({ who: null, ids: { tag: (await scene.held()).thing.tag } }),
  'get /api/hand-back-lists': () => ({ who: '1005' }),
  'get /api/hand-back-lists/{personId}': onMine,
  'get /api/hand-back-lists/{personId}/list.pdf': onMine,
};
