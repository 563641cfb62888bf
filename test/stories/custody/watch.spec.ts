import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FindingView } from '../../../src/shared/api/findings.js';
import { Office } from '../../support/app.js';
import { handedOver } from '../../support/handed-over.js';
import { Watcher } from '../../support/watcher.js';

const PAPER = { documentKind: 'order', documentNumber: '77/2569', documentOn: '2026-07-01' } as const;

describe('custody in the auditor’s eyes', () => {
  let office: Office;
  let watcher: Watcher;
  beforeAll(async () => {
    office = await Office.open();
    watcher = new Watcher(office);
  });
  afterAll(() => office.close());

  const give = async (assetId: string, to: string, paper: object = {}): Promise<string> => {
    const { body } = await (await office.as('1005')).post('/api/custodies', { assetId, personId: office.build.person(to), ...PAPER, ...paper }).expect(201);
    await (await office.as(to)).post(`/api/custodies/${body.id}/acceptance`).expect(201);
    return body.id;
  };
  const findings = async (rule: string): Promise<FindingView[]> => {
    await watcher.now();
    return watcher.findings(`rule=${rule}`);
  };

  it('a leaver who still has things is a question on the day they leave, about the thing and the slip; it closes when they are back', async () => {
    const [camera, projector] = [await office.build.asset({ className: 'กล้องถ่ายภาพ' }), await office.build.asset({ className: 'เครื่องฉาย' })];
    const custodyId = await give(camera.id, '1015');
    await handedOver(office, [{ line: { assetId: projector.id, entryId: projector.entryId }, tag: projector.tag }], { borrower: '1015', dueAt: '2026-12-30T09:30:00.000Z' });
    await (await office.as('1013')).patch(`/api/people/${office.build.person('1015')}`, { leavingOn: '2026-09-30' }).expect(200);
    office.clock.set('2026-09-29 09:00');
    expect(await findings('R13')).toEqual([]);
    office.clock.set('2026-09-30 09:00');
    const asked = await findings('R13');
    expect(asked.map(({ subjectType, state }) => [subjectType, state]).sort()).toEqual([['asset', 'open'], ['loan-request', 'open']]);
    expect(JSON.stringify(asked)).not.toContain('ชาญ');

    await (await office.as('1005')).post(`/api/custodies/${custodyId}/end`, { kind: 'given-back', condition: 'normal', reason: 'เกษียณ' }).expect(201);
    expect((await findings('R13')).map(({ subjectType, state }) => [subjectType, state]).sort()).toEqual([['asset', 'closed'], ['loan-request', 'open']]);
    await (await office.as('1013')).patch(`/api/people/${office.build.person('1015')}`, { leavingOn: null }).expect(200);
    expect((await findings('R13')).map(({ state }) => state)).toEqual(['closed', 'closed']);
    office.clock.set('2026-10-01 09:00');
  });

  it('what was seen elsewhere and was in custody by its paper is no question, though it is recorded later', async () => {
    const { id: assetId, tag } = await office.build.asset({ className: 'ไมโครโฟน' });
    const [wira, malee] = [await office.as('1009'), await office.as('1005')];
    await wira.post('/api/sightings', { tag, place: 'ตลาดน้ำ' }).expect(201);
    const { body } = await malee.get('/api/sightings').expect(200);
    await malee.post(`/api/sightings/${body.items[0].id}/answer`, { answer: 'unknown' }).expect(201);
    expect((await findings('R01')).map(({ state }) => state)).toEqual(['open']);
    await give(assetId, '1009', { documentOn: '2026-09-15' });
    expect((await findings('R01')).map(({ state }) => state)).toEqual(['closed']);
  });
});
