import sql from 'sql-template-tag';
import { newId } from '../../../../src/database/ids.js';
import { newSpokenCode } from '../../../../src/shared/codes/spoken-code.js';
import { DAY, type Scene } from '../scene.js';
import type { LawfulTable } from './lawful.js';

let serial = 0;
/** So many minutes after this moment, each time another. */
const later = (since: string): [string, string, string] => {
  serial += 1;
  const start = Date.parse(since) + serial * 60_000;
  return [start, start + 20_000, start + 40_000].map((at) => new Date(at).toISOString()) as [string, string, string];
};

/** A short outage of this morning, that is over. */
async function outage(scene: Scene): Promise<{ id: string; within: string }> {
  const [startedAt, within, endedAt] = later('2026-07-06T00:00:00+07:00');
  const [id, now, who] = [newId(), scene.office.clock.iso(), scene.person('1004')];
  await scene.office.build.insert('outages', { id, startedAt, endedAt, reason: 'ไฟฟ้าดับ', declaredAt: now, declaredBy: who, endRecordedAt: now, endedBy: who });
  return { id, within };
}

/** One that lasts; what was left lasting before is over. */
async function lasting(scene: Scene): Promise<{ id: string; endedAt: string }> {
  const open = await scene.office.reader.query<{ id: string; startedAt: string }>(sql`select id, started_at from outages where ended_at is null`);
  const [now, who] = [scene.office.clock.iso(), scene.person('1004')];
  for (const one of open) {
    const endedAt = new Date(Date.parse(one.startedAt) + 500).toISOString();
    await scene.office.transactions.run((tx) => tx.run(sql`update outages set ended_at = ${endedAt}, end_recorded_at = ${now}, ended_by = ${who} where id = ${one.id}`));
  }
  serial += 1;
  const start = Date.parse('2026-07-06T08:30:00+07:00') + serial * 1000;
  const id = newId();
  await scene.office.build.insert('outages', { id, startedAt: new Date(start).toISOString(), endedAt: null, reason: 'ไฟฟ้าดับ', declaredAt: now, declaredBy: who, endRecordedAt: null, endedBy: null });
  return { id, endedAt: new Date(start + 500).toISOString() };
}

/** A blank slip of the unit whose things are lent, printed last week. */
async function slip(scene: Scene): Promise<{ padId: string; slipId: string; number: string }> {
  serial += 1;
  const [padId, slipId, nth] = [newId(), newId(), 1000 + serial];
  const number = `ขข. ${nth}/2569`;
  await scene.office.build.insert('outage_pads', { id: padId, unitId: scene.unitId(), fiscalYear: 2569, firstNth: nth, lastNth: nth, printedBy: scene.person('1005'), printedAt: '2026-06-29T02:00:00.000Z' });
  await scene.office.build.insert('outage_slips', { id: slipId, padId, nth, number, code: newSpokenCode(12), state: 'unused', spoiledReason: null, settledAt: null, settledBy: null });
  return { padId, slipId, number };
}

/** A slip filled in by hand, signed and photographed. */
export async function inHand(scene: Scene): Promise<{ slipId: string; sheet: object; body: object }> {
  const [{ id: outageId, within }, { slipId }, thing] = [await outage(scene), await slip(scene), await scene.asset()];
  const sheet = { outageId, personId: scene.person('1008'), things: [{ thing: thing.number, quantity: 1 }], siteId: scene.office.build.sites.office, happenedAt: within, dueAt: DAY.until };
  return { slipId, sheet, body: { ...sheet, purpose: 'จัดอบรมครู', signerId: scene.person('1007'), handedOverBy: scene.person('1006'), pageFileId: await scene.file('1005') } };
}

async function inConflict(scene: Scene): Promise<string> {
  const { slipId, body } = await inHand(scene);
  await (await scene.office.as('1005')).post(`/api/outage-slips/${slipId}/entry`, { ...body, signerId: scene.person('1016'), keepsConflict: true }).expect(201);
  return slipId;
}

/** Lawful calls about outages, and the slips that are filled in by hand meanwhile. */
export const outagesLawful: LawfulTable = {
  'get /api/outages': () => ({ who: '1005' }),
  'post /api/outages': () => {
    const [startedAt, , endedAt] = later('2026-06-20T00:00:00+07:00');
    return { who: '1004', body: { startedAt, endedAt, reason: 'เครือข่ายล่ม' } };
  },
  'put /api/outages/{id}/end': async (scene) => {
    const { id, endedAt } = await lasting(scene);
    return { who: '1004', ids: { id }, body: { endedAt } };
  },
  'get /api/outage-pads': () => ({ who: '1005' }),
  'post /api/outage-pads': () => ({ who: '1005', body: { slips: 2 } }),
  'get /api/outage-pads/{id}': async (scene) => ({ who: '1005', ids: { id: (await slip(scene)).padId } }),
  'get /api/outage-pads/{id}/slips.pdf': async (scene) => ({ who: '1005', ids: { id: (await slip(scene)).padId } }),
  'get /api/outage-slips': async (scene) => ({ who: '1005', query: { number: (await slip(scene)).number } }),
  'put /api/outage-slips/{id}/spoiling': async (scene) => ({ who: '1005', ids: { id: (await slip(scene)).slipId }, body: { reason: 'เขียนผิด' } }),
  'post /api/outage-slips/{id}/sheet': async (scene) => {
    const { slipId, sheet } = await inHand(scene);
    return { who: '1005', ids: { id: slipId }, body: sheet };
  },
  'post /api/outage-slips/{id}/entry': async (scene) => {
    const { slipId, body } = await inHand(scene);
    return { who: '1005', ids: { id: slipId }, body };
  },
  'put /api/outage-slips/{id}/settlement': async (scene) => ({ who: '1004', ids: { id: await inConflict(scene) }, body: { note: 'ของคืนแล้ว' } }),
  'get /api/outage-entries': () => ({ who: '1005', query: { show: 'all' } }),
};
