import sharp from 'sharp';
import sql from 'sql-template-tag';
import { newId } from '../../../src/database/ids.js';
import type { FolderList, LoanMemoList, LoanMemoView } from '../../../src/shared/api/loans/paper.js';
import type { FolderState } from '../../../src/shared/vocab.js';
import type { Office } from '../app.js';
import type { Client } from '../as.js';

export const folder = async (client: Client, state: FolderState = 'to-print'): Promise<FolderList> => (await client.get(`/api/folders?state=${state}`).expect(200)).body as FolderList;

export async function printed(client: Client, ...requestIds: string[]): Promise<LoanMemoView> {
  const reply = await client.post('/api/memos', { requestIds });
  if (reply.status !== 201) throw new Error(reply.text);
  return (reply.body as LoanMemoList).items[0]!;
}

/** A photo of the signed page, taken by whoever records it. */
export async function pageOf(client: Client): Promise<string> {
  const picture = await sharp({ create: { width: 60, height: 80, channels: 3, background: { r: 250, g: 250, b: 240 } } }).png().toBuffer();
  return ((await client.upload('/api/files?kind=paper', picture, 'แฟ้ม.png').expect(201)).body as { id: string }).id;
}

/** Chosen by the administrator from this moment on. */
export async function signing(office: Office, value: 'both' | 'electronic' | 'paper'): Promise<void> {
  const now = office.clock.iso();
  await office.transactions.run(async (tx) => {
    await tx.run(sql`insert into settings (id, key, value_json, effective_from, reason, recorded_at) values (${newId()}, 'lending.signing', ${JSON.stringify(value)}, ${now}, 'ตามมติ', ${now})`);
  });
}
