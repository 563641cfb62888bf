import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { EditionList } from '../../src/shared/api/loans/checkouts.js';
import { Office } from '../support/app.js';
import type { Client } from '../support/as.js';
import { handedOver } from '../support/handed-over.js';

describe('the slip and its frozen editions', () => {
  let office: Office;
  let malee: Client;
  let slip: Awaited<ReturnType<typeof handedOver>>;
  let asset: Awaited<ReturnType<Office['build']['asset']>>;
  const folder = mkdtempSync(join(tmpdir(), 'slip-'));

  beforeAll(async () => {
    office = await Office.open();
    malee = await office.as('1005');
    asset = await office.build.asset({ className: 'กล้องถ่ายภาพ', brand: 'Canon', model: 'EOS R50' });
    slip = await handedOver(office, [{ tag: asset.tag, line: { assetId: asset.id, entryId: asset.entryId, assetNumber: asset.number, description: 'กล้องถ่ายภาพ' } }]);
    await malee.post('/api/returns', { lines: [{ tag: asset.tag, condition: 'known-defect', note: 'ฝาเลนส์หลวม' }], returnedBy: 'นายสมปอง ขับรถ' }).expect(201);
  });
  afterAll(() => office.close());

  const pdf = async (query = '', client = malee): Promise<Buffer> => (await client.get(`/api/loan-requests/${slip.id}/loan-slip.pdf${query}`).expect(200)).body as Buffer;
  const textOf = (bytes: Buffer): string => {
    const path = join(folder, 'slip.pdf');
    writeFileSync(path, bytes);
    return execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
  };

  it('has one edition for each event, with its hash and verification code', async () => {
    const { items } = (await malee.get(`/api/loan-requests/${slip.id}/editions`).expect(200)).body as EditionList;
    expect(items.map((edition) => [edition.n, edition.event])).toEqual([[1, 'approved'], [2, 'handed-over'], [3, 'returned']]);
    expect(new Set(items.flatMap((edition) => [edition.hash, edition.code])).size).toBe(6);
    expect(items.every((edition) => /^[0-9a-f]{64}$/.test(edition.hash))).toBe(true);
  });

  it('prints each edition identically, also after the names have changed', async () => {
    const before = [await pdf('?edition=1'), await pdf('?edition=2'), await pdf('?edition=3')];
    await office.transactions.run((tx) => tx.run(sql`update people set family_name = given_name`));
    const after = [await pdf('?edition=1'), await pdf('?edition=2'), await pdf()];
    expect(after.map((bytes, i) => bytes.equals(before[i]!))).toEqual([true, true, true]);
    await malee.get(`/api/loan-requests/${slip.id}/loan-slip.pdf?edition=4`).expect(404);
  });

  it('says in words that can be read back who approved, what left and what came back', async () => {
    const [approved, handed, returned] = [textOf(await pdf('?edition=1')), textOf(await pdf('?edition=2')), textOf(await pdf('?edition=3'))];
    for (const text of [approved, handed, returned]) {
      expect(text).toContain('พิมพ์ชนก แสงทอง');
      expect(text).toContain(asset.number);
      expect(text).toContain('กิตติ วัฒนา');
    }
    expect(approved).not.toContain('มาลี ศรีสุข');
    expect(handed).toContain('มาลี ศรีสุข');
    expect(returned).toContain('สมปอง ขับรถ');
  });

  it('is for those who may see the request', async () => {
    await pdf('', await office.as('1008'));
    await (await office.as('1016')).get(`/api/loan-requests/${slip.id}/loan-slip.pdf`).expect(404);
    await (await office.as(null)).get(`/api/loan-requests/${slip.id}/loan-slip.pdf`).expect(401);
  });
});
