import type { OpinionRule } from '../../shared/settings.js';
import type { BorrowerKind, PostKind } from '../../shared/vocab.js';
import type { SeedClient } from './seed-client.js';
import { seedRows } from './seed-file.js';

/** Who is told or asked before the lawful approval, as a change of the settings page that says who and why. */
export async function seedPolicy(administrator: SeedClient): Promise<void> {
  const reason = 'ตามแนวปฏิบัติการยืมพัสดุของสำนักงาน';
  await administrator.put('/api/settings/lending.opinions', { value: seedRows('opinions.csv').map(ruleOf), reason });
}

function ruleOf(row: Record<string, string>): OpinionRule {
  return {
    borrowerKinds: (row['borrower_kinds'] ?? '').split(' ') as BorrowerKind[], place: row['place'] as OpinionRule['place'], fromSatang: Number(row['from_baht']) * 100,
    step: row['step'] as OpinionRule['step'], post: row['post'] as PostKind, of: row['of'] as OpinionRule['of'], promisedWorkingDays: Number(row['promised_working_days']),
  };
}
