import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { newId } from '../../../src/database/ids.js';
import type { SettingView } from '../../../src/shared/api/settings.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';

/** นางสาวมาลี keeps the store and the program, and would rather not wait for a second person. */
describe('round the second person there is no way', () => {
  let office: Office;
  let malee: Client;
  const post = (kind: string, personId: string, more: object = {}): Promise<unknown> => office.build.insert('posts', {
    id: newId(), kind, personId, unitId: office.build.unit('agency'), title: kind, isDeputy: 0, fromOn: '2026-07-01', orderNumber: '30/2569', orderedOn: '2026-06-30', recordedAt: office.clock.iso(), ...more,
  });
  const endsKeeping = (untilOn: string | null): Promise<unknown> => office.transactions.run((tx) => tx.run(sql`update posts set until_on = ${untilOn} where kind = 'storekeeper' and person_id = ${office.build.person('1005')}`));
  const at = async (time: string): Promise<void> => {
    office.clock.set(time);
    malee = await office.as('1005');
  };
  /** Changed once more: does it wait? */
  const change = async (): Promise<{ id: string; state: string }> => {
    const reason = `เหตุผล ${newId()}`;
    const { changes } = (await malee.put('/api/settings/paper.phone', { value: '02-000-0000', reason }).expect(200)).body as SettingView;
    return changes.find((one) => one.reason === reason)!;
  };
  const confirm = async (who: string, id: string) => (await office.as(who)).post(`/api/settings/changes/${id}/confirmation`);

  beforeAll(async () => {
    office = await Office.open();
    await post('administrator', office.build.person('1005'));
    await at('2026-07-06 09:00');
  });
  afterAll(() => office.close());

  it('by ending her own storekeeper’s post first: for 90 days she still counts as one', async () => {
    await endsKeeping('2026-07-05');
    expect((await change()).state).toBe('waiting');
    await at('2026-10-03 09:00');
    expect((await change()).state).toBe('waiting');
    await at('2026-10-04 09:00');
    expect((await change()).state).toBe('held');
  });

  it('nor by a storekeeper’s order that was revoked lately, or a post that is only to begin', async () => {
    const orderId = await office.build.order({ toPersonId: office.build.person('1005'), postKind: 'storekeeper', unitId: office.build.unit('agency'), fromOn: '2026-07-01', untilOn: '2026-12-31' });
    await office.transactions.run((tx) => tx.run(sql`update delegation_orders set revoked_at = ${office.clock.iso()} where id = ${orderId}`));
    expect((await change()).state).toBe('waiting');
    await office.transactions.run((tx) => tx.run(sql`delete from delegation_orders where id = ${orderId}`));
    expect((await change()).state).toBe('held');
    await post('storekeeper', office.build.person('1005'), { fromOn: '2026-11-01' });
    expect((await change()).state).toBe('waiting');
  });

  it('nor by making the one who confirms: whom she alone made administrator cannot', async () => {
    await post('administrator', office.build.person('1009'), { recordedBy: office.build.person('1005') });
    const { id } = await change();
    const waiting = (await (await office.as('1009')).get('/api/settings/waiting').expect(200)).body.items as { id: string; mayConfirm: boolean }[];
    expect(waiting.find((one) => one.id === id)).toMatchObject({ mayConfirm: false });
    expect((await confirm('1009', id)).body.code).toBe('second-person.own-choice');
    expect((await confirm('1013', id)).status).toBe(200);
  });

  it('while whom somebody else made administrator may confirm', async () => {
    await post('administrator', office.build.person('1015'), { recordedBy: office.build.person('1013') });
    const { id } = await change();
    expect((await confirm('1015', id)).body).toMatchObject({ state: 'held', confirmedByName: 'นายชาญ ดีงาม' });
  });
});
