import type { OutageEntryView, OutagePadView, OutageSlipView, OutageView } from '../../../src/shared/api/loans/outages.js';
import type { Office } from '../app.js';
import type { Client } from '../as.js';
import { pageOf } from './paper.js';

/** A power cut of Monday: pads are printed at nine, it is dark from ten to two, and told of at half past two. */
export const CUT = { startedAt: '2026-07-06T10:00:00+07:00', endedAt: '2026-07-06T14:00:00+07:00', reason: 'ไฟฟ้าดับทั้งอาคาร' };

export const printPad = async (client: Client, slips = 5): Promise<OutagePadView> => (await client.post('/api/outage-pads', { slips }).expect(201)).body as OutagePadView;
export const declare = async (client: Client, more: object = {}): Promise<OutageView> => (await client.post('/api/outages', { ...CUT, ...more }).expect(201)).body as OutageView;
export const slipNumbered = async (client: Client, number: string): Promise<OutageSlipView> => (await client.get(`/api/outage-slips?number=${encodeURIComponent(number)}`).expect(200)).body as OutageSlipView;

/** นางสาวพิมพ์ชนก borrowed from กลุ่มเทคโนโลยีดิจิทัล in the dark: นายกิตติ signed, นายธนา handed over, นางสาวมาลี enters it. */
export async function written(office: Office, recorder: Client, outageId: string, thing: string, more: object = {}): Promise<object> {
  return {
    outageId, personId: office.build.person('1008'), things: [{ thing }], siteId: office.build.sites.office, happenedAt: '2026-07-06T11:00:00+07:00', dueAt: '2026-07-08T16:30:00+07:00',
    purpose: 'อบรมครูแกนนำ', signerId: office.build.person('1007'), handedOverBy: office.build.person('1006'), pageFileId: await pageOf(recorder), ...more,
  };
}

export async function entered(client: Client, slipId: string, body: object): Promise<OutageEntryView> {
  const reply = await client.post(`/api/outage-slips/${slipId}/entry`, body);
  if (reply.status !== 201) throw new Error(reply.text);
  return reply.body as OutageEntryView;
}
