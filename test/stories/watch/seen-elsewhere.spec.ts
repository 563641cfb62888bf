import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SightingPage, SightingView } from '../../../src/shared/api/sightings.js';
import type { SightingAnswer } from '../../../src/shared/vocab.js';
import { Office } from '../../support/app.js';
import { borrowed, Watcher } from '../../support/watcher.js';

/** Seen on Friday 24 July 2026; 25–26 July is a weekend and 28–30 July are holidays, so the third working day is Monday 3 August. */
describe('a lendable thing that nobody has on loan, seen by the guard at the branch', () => {
  let office: Office;
  let watcher: Watcher;

  beforeAll(async () => {
    office = await Office.open();
    watcher = new Watcher(office);
  });
  afterAll(() => office.close());

  /** Seen by the guard on Friday afternoon, and what the storekeeper says on Monday, if anything. */
  const seen = async (answer: SightingAnswer | null): Promise<{ assetId: string; sightingId: string }> => {
    const { id: assetId, tag } = await office.build.asset();
    office.clock.set('2026-07-24 14:00');
    const sighting: SightingView = (await (await office.as('1012')).post('/api/sightings', { tag, siteId: office.build.sites.branch, note: 'อยู่ท้ายรถ' }).expect(201)).body;
    if (answer) {
      office.clock.set('2026-07-27 09:00');
      await (await office.as('1005')).post(`/api/sightings/${sighting.id}/answer`, { answer }).expect(201);
    }
    return { assetId, sightingId: sighting.id };
  };

  it('is first a question to the storekeeper, who has three working days, and nobody else hears of it', async () => {
    const { assetId } = await seen(null);
    const { items } = (await (await office.as('1005')).get('/api/sightings').expect(200)).body as SightingPage;
    expect(items.find((one) => one.assetId === assetId)?.question).toMatchObject({ state: 'open', answerByOn: '2026-08-03', storeName: 'คลังพัสดุกลาง' });
    await watcher.at('2026-08-03 23:59');
    expect(await watcher.about(assetId, 'R01')).toBeUndefined();
    await watcher.at('2026-08-04 00:01');
    expect(await watcher.about(assetId, 'R01')).toMatchObject({
      state: 'open', facts: { breach: 'unanswered', placeName: 'อาคารศูนย์สาขา' }, settings: { 'watch.sighting-answer-days': 3 }, subjectType: 'asset',
    });
  });

  it.each<SightingAnswer>(['moved', 'in-repair', 'in-custody'])('is no finding when the storekeeper says: %s', async (answer) => {
    const { assetId } = await seen(answer);
    await watcher.at('2026-08-10 09:00');
    expect(await watcher.about(assetId, 'R01')).toBeUndefined();
  });

  it('is a finding at once when the storekeeper does not know', async () => {
    const { assetId } = await seen('unknown');
    await watcher.now();
    expect(await watcher.about(assetId, 'R01')).toMatchObject({ state: 'open', facts: { breach: 'unknown' }, evidence: [{ kind: 'seen' }, { kind: 'asked' }, { kind: 'answered' }] });
  });

  it('is explained by an answer that comes late', async () => {
    const { assetId, sightingId } = await seen(null);
    await watcher.at('2026-08-05 09:00');
    expect(await watcher.about(assetId, 'R01')).toMatchObject({ state: 'open' });
    await (await office.as('1006')).post(`/api/sightings/${sightingId}/answer`, { answer: 'moved', note: 'ย้ายไปห้องประชุมสาขา' }).expect(201);
    await watcher.now();
    expect(await watcher.about(assetId, 'R01')).toMatchObject({ state: 'closed', closedBecause: 'explained' });
  });

  it('asks nothing while somebody has it on loan', async () => {
    office.clock.set('2026-07-06 09:00');
    const asset = await office.build.asset();
    await borrowed(office, asset);
    office.clock.set('2026-07-09 09:00');
    await (await office.as('1012')).post('/api/sightings', { tag: asset.tag, place: 'ห้องประชุมอำเภอ' }).expect(201);
    const { items } = (await (await office.as('1005')).get('/api/sightings').expect(200)).body as SightingPage;
    expect(items.map((one) => one.assetId)).not.toContain(asset.id);
  });

  it('is shown as a finding to the auditor alone: not to who saw it, the storekeeper, the heads or the administrator', async () => {
    const [finding] = await watcher.findings('rule=R01&state=open');
    expect(finding).toBeDefined();
    for (const staff of ['1001', '1002', '1004', '1005', '1006', '1007', '1008', '1012', '1013', '1017', '1018']) {
      const client = await office.as(staff);
      for (const path of ['/api/findings', `/api/findings/${finding?.id}`, '/api/findings/exceptions?month=2026-07', `/api/journal?subjectType=finding&subjectId=${finding?.id}`]) await client.get(path).expect(403);
      const everywhere = await Promise.all(['/api/home', `/api/assets/${finding?.subjectId}`, '/api/overdue'].map((path) => client.get(path)));
      expect(JSON.stringify(everywhere.map((reply) => reply.body))).not.toContain(finding?.id);
      expect(everywhere[0]?.body.counters?.findings ?? 0).toBe(0);
    }
    const guard = await office.as('1012');
    await guard.get('/api/sightings').expect(403);
    expect((await (await office.as('1011')).get('/api/home').expect(200)).body.counters.findings).toBeGreaterThan(0);
  });
});
