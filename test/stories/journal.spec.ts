import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { ENGINE } from '../../src/config.js';
import { Journal, type JournalFact } from '../../src/audit/journal.js';
import { JournalVerifier } from '../../src/audit/journal-check.js';
import { Sealer } from '../../src/audit/sealer.js';
import type { JournalRow } from '../../src/shared/api/journal.js';
import { Office } from '../support/app.js';

const SUBJECT = '0190a0a0-0000-7000-8000-000000000001';

describe('the journal', () => {
  let office: Office;
  let record: (fact: Partial<JournalFact>) => Promise<void>;

  beforeAll(async () => {
    office = await Office.open();
    const actor = { personId: office.build.person('1005'), posts: [] };
    record = (fact) => office.transactions.run((tx) => office.app.get(Journal).record(tx, { event: 'asset.marked-lendable', actor, subject: { type: 'asset', id: SUBJECT }, ...fact }));
    await record({ before: { lendable: false }, after: { lendable: true } });
    await record({ event: 'asset.damaged', personal: [{ personId: office.build.person('1009'), data: { name: 'นายวีระ ทองดี', note: 'ทำตก' } }] });
    await Promise.all(Array.from({ length: 60 }, () => record({ event: 'asset.seen', actor: null })));
  });
  afterAll(() => office.close());

  const raw = (statement: string): Promise<unknown> => office.app.get(DataSource).query(statement);
  const rowsOf = async (query: string): Promise<JournalRow[]> => ((await (await office.as('1011')).get(`/api/journal?${query}`).expect(200)).body as { items: JournalRow[] }).items;

  it('is open to the auditor, and to nobody else', async () => {
    for (const stranger of ['1001', '1005', '1009', '1013', '1018']) await (await office.as(stranger)).get('/api/journal').expect(403);
    await (await office.as(null)).get('/api/journal').expect(401);
    const [latest] = await rowsOf('event=asset.marked-lendable');
    expect(latest).toMatchObject({ actorName: 'นางสาวมาลี ศรีสุข', subjectType: 'asset', before: '{"lendable":false}', after: '{"lendable":true}' });
  });

  it('keeps names out of the row and in the part that can be erased', async () => {
    const [damaged] = await rowsOf('event=asset.damaged');
    expect(damaged?.personal).toEqual(['{"name":"นายวีระ ทองดี","note":"ทำตก"}']);
    const stored = JSON.stringify(await raw(`select bytes from journal where event = 'asset.damaged'`));
    expect(stored).not.toContain('วีระ');
  });

  it('is read page by page, the latest first, by its filters only', async () => {
    const client = await office.as('1011');
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { items: JournalRow[]; nextCursor: string | null } = (await client.get(`/api/journal?event=asset.seen&limit=25&cursor=${cursor}`).expect(200)).body;
      seen.push(...page.items.map((row) => row.id));
      cursor = page.nextCursor;
    }
    expect(seen).toHaveLength(60);
    expect(seen).toEqual([...new Set(seen)].sort().reverse());
    expect(await rowsOf(`subjectId=${SUBJECT}&until=2026-07-05`)).toEqual([]);
    expect(await rowsOf(`subjectId=${SUBJECT}&from=2026-07-06&until=2026-07-06&limit=200`)).toHaveLength(62);
    for (const bad of ['event=a%27b', 'subjectId=1', 'from=2026-13-01', 'sort=at', 'cursor=xx', 'limit=5000']) await client.get(`/api/journal?${bad}`).expect(400);
  });

  it('is sealed once and without gaps, also by two sealers at a time', async () => {
    const sealer = office.app.get(Sealer);
    const sealed = await Promise.all([sealer.seal(), sealer.seal()]);
    expect(sealed.reduce((sum, one) => sum + one)).toBe(62);
    await record({ event: 'asset.seen' });
    expect(await sealer.seal()).toBe(1);
    expect(await sealer.seal()).toBe(0);
    const check = await office.app.get(JournalVerifier).verify();
    expect(check).toMatchObject({ size: 63, firstBroken: null, unsealed: 0 });
    const indexes = (await rowsOf('limit=200')).map((row) => row.leafIndex);
    expect(indexes.sort((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 63 }, (_, n) => n));
  });

  it('refuses to be changed or emptied', async () => {
    const refused = [
      `update journal set event = 'asset.found'`, 'delete from journal', `update journal_leaves set leaf_hash = ''`, 'delete from journal_leaves',
      `update journal_personal set data_json = '{}'`, 'delete from journal_personal',
      ...(ENGINE === 'postgres' ? ['truncate journal cascade', 'truncate journal_leaves', 'truncate journal_personal'] : []),
    ];
    for (const statement of refused) await expect(raw(statement)).rejects.toThrow(/append.only/i);
  });

  it('still verifies after somebody’s part was erased', async () => {
    const verifier = office.app.get(JournalVerifier);
    const { head } = await verifier.verify();
    await raw(`update journal_personal set data_json = null, salt = null where person_id = '${office.build.person('1009')}'`);
    expect(await verifier.verify()).toMatchObject({ head, firstBroken: null });
    expect((await rowsOf('event=asset.damaged'))[0]?.personal).toEqual([]);
  });

  it('shows where somebody got round the guards', async () => {
    const trigger = ENGINE === 'postgres' ? 'tr_journal_append_only on journal' : 'tr_journal_no_update';
    await raw(`drop trigger ${trigger}`);
    const [row] = await rowsOf(`event=asset.marked-lendable`);
    await raw(`update journal set event = 'asset.marked-unlendable' where id = '${row?.id}'`);
    expect(await office.app.get(JournalVerifier).verify()).toMatchObject({ size: row?.leafIndex, firstBroken: row?.leafIndex });
    await raw(`update journal set event = 'asset.marked-lendable', bytes = replace(bytes, 'true', 'null') where id = '${row?.id}'`);
    expect(await office.app.get(JournalVerifier).verify()).toMatchObject({ firstBroken: row?.leafIndex });
  });
});
