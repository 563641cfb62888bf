import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { newId } from '../../src/database/ids.js';
import { violationOf } from '../../src/database/violation.js';
import { Office } from '../support/app.js';
import { LoanRows } from '../support/loan-rows.js';

/** Numbers on paper and times in the dark: broken once by hand, past all code of ours. */
describe('of outages the database refuses', () => {
  let office: Office;
  let rows: LoanRows;
  const [padId, outageId] = [newId(), newId()];
  const now = '2026-07-06T08:00:00.000Z';
  beforeAll(async () => {
    office = await Office.open();
    rows = new LoanRows(office);
    await office.build.insert('outage_pads', { id: padId, unitId: office.build.unit('digital'), fiscalYear: 2569, firstNth: 1, lastNth: 9, printedBy: office.build.person('1005'), printedAt: '2026-07-06T02:00:00.000Z' });
    await outage({ id: outageId });
  });
  afterAll(() => office.close());

  const refusal = async (breach: Promise<unknown>): Promise<string> => {
    const error = await breach.then(() => null, (reason: unknown) => reason);
    return violationOf(error) ?? `not refused: ${String(error)}`;
  };
  const raw = (statement: string): Promise<unknown> => office.app.get(DataSource).query(statement);
  const outage = (given: object = {}): Promise<unknown> => office.build.insert('outages', {
    id: newId(), startedAt: '2026-07-06T03:00:00.000Z', endedAt: '2026-07-06T07:00:00.000Z', reason: 'ไฟฟ้าดับ', declaredAt: now, declaredBy: office.build.person('1004'), endRecordedAt: now, endedBy: office.build.person('1004'), ...given,
  });
  const open = { endedAt: null, endRecordedAt: null, endedBy: null };
  const slip = async (nth: number, given: object = {}): Promise<string> => {
    const id = newId();
    await office.build.insert('outage_slips', { id, padId, nth, number: `ขข. ${nth}/2569`, code: newId(), state: 'unused', spoiledReason: null, settledAt: null, settledBy: null, ...given });
    return id;
  };
  const used = { state: 'used', settledAt: now };
  const entry = async (slipId: string, given: object = {}): Promise<unknown> => {
    const pageFileId = newId();
    await office.build.insert('files', { id: pageFileId, kind: 'paper', mime: 'image/png', size: 1, bytes: Buffer.from([1]), uploadedBy: office.build.person('1005'), uploadedAt: now });
    return office.build.insert('outage_entries', {
      slipId, outageId, requestId: null, happenedAt: '2026-07-06T04:00:00.000Z', recordedAt: now, recordedBy: office.build.person('1005'), borrowerId: office.build.person('1008'), signerId: office.build.person('1007'),
      handedOverBy: office.build.person('1006'), pageFileId, writtenJson: '{}', conflict: 'checkouts.thing-already-out', conflictJson: '{}', settledAt: null, settledBy: null, settlement: null, ...given,
    });
  };

  it('two outages at one time, one ended before it began, one told anew, and takes the next one', async () => {
    expect(await refusal(outage())).toMatch(/ex_outages_period/);
    expect(await refusal(outage({ startedAt: '2026-07-06T02:00:00.000Z', endedAt: '2026-07-06T03:00:01.000Z' }))).toMatch(/ex_outages_period/);
    expect(await refusal(outage({ startedAt: '2026-07-06T02:00:00.000Z', ...open }))).toMatch(/ex_outages_period/);
    expect(await refusal(outage({ startedAt: '2026-07-06T07:30:00.000Z', endedAt: '2026-07-06T07:20:00.000Z' }))).toMatch(/ck_outages_period|range lower bound/);
    expect(await refusal(outage({ startedAt: '2026-07-06T09:00:00.000Z', ...open }))).toMatch(/ck_outages_period/);
    expect(await refusal(raw(`update outages set started_at = '2026-07-06T01:00:00.000Z' where id = '${outageId}'`))).toBe('tr_outages_said_once');
    expect(await refusal(raw(`delete from outages where id = '${outageId}'`))).toBe('tr_outages_kept');
    await outage({ startedAt: '2026-07-06T07:00:00.000Z', endedAt: '2026-07-06T07:30:00.000Z' });
  });

  it('a number twice, one of another series, one spoiled without a reason, and one that changes its state again', async () => {
    const id = await slip(1);
    expect(await refusal(slip(1))).toMatch(/ix_outage_slips_n|outage_slips\.(pad_id|number)/);
    expect(await refusal(slip(2, { number: 'ย. 2/2569' }))).toMatch(/ck_outage_slips_series/);
    expect(await refusal(slip(2, { state: 'spoiled', settledAt: now, settledBy: office.build.person('1005') }))).toMatch(/ck_outage_slips_state/);
    expect(await refusal(slip(2, { state: 'used' }))).toMatch(/ck_outage_slips_state/);
    await raw(`update outage_slips set state = 'spoiled', spoiled_reason = 'ฉีก', settled_at = '${now}', settled_by = '${office.build.person('1005')}' where id = '${id}'`);
    expect(await refusal(raw(`update outage_slips set state = 'used', spoiled_reason = null where id = '${id}'`))).toBe('tr_outage_slips_once');
    expect(await refusal(raw(`delete from outage_slips where id = '${id}'`))).toBe('tr_outage_slips_kept');
  });

  it('an entry outside its outage, of a slip that is not used, twice of one number, without loan and conflict, or by who signed', async () => {
    const by = { ...used, settledBy: office.build.person('1005') };
    const id = await slip(3, by);
    expect(await refusal(entry(id, { happenedAt: '2026-07-06T07:00:01.000Z' }))).toBe('tr_outage_entries_inside');
    expect(await refusal(entry(id, { happenedAt: '2026-07-06T02:59:00.000Z' }))).toBe('tr_outage_entries_inside');
    expect(await refusal(entry(await slip(4)))).toBe('tr_outage_entries_inside');
    expect(await refusal(entry(id, { conflict: null, conflictJson: null }))).toMatch(/ck_outage_entries_kept/);
    expect(await refusal(entry(id, { signerId: office.build.person('1005') }))).toMatch(/ck_outage_entries_apart/);
    await entry(id);
    expect(await refusal(entry(id))).toMatch(/pk_outage_entries|outage_entries\.slip_id/);
    expect(await refusal(raw(`update outage_entries set happened_at = '2026-07-06T01:00:00.000Z' where slip_id = '${id}'`))).toBe('tr_outage_entries_inside');
    expect(await refusal(raw(`delete from outage_entries where slip_id = '${id}'`))).toBe('tr_outage_entries_kept');
    expect(await refusal(raw(`update outages set ended_at = '2026-07-06T03:30:00.000Z' where id = '${outageId}'`))).toBe('tr_outages_said_once');
    const requestId = await rows.request();
    await raw(`update outage_entries set request_id = '${requestId}', settled_at = '${now}', settled_by = '${office.build.person('1005')}' where slip_id = '${id}'`);
    expect(await refusal(raw(`update outage_entries set request_id = null where slip_id = '${id}'`))).toBe('tr_outage_entries_inside');
  });

  it('a loan with a number of this series that no used slip bears', async () => {
    const request = await rows.request();
    await slip(5);
    expect(await refusal(raw(`update loan_requests set number = 'ขข. 5/2569' where id = '${request}'`))).toBe('tr_loan_requests_series');
    expect(await refusal(raw(`update loan_requests set number = 'ขข. 99/2569' where id = '${request}'`))).toBe('tr_loan_requests_series');
    await raw(`update loan_requests set number = 'ขข. 3/2569' where id = '${request}'`);
  });
});
