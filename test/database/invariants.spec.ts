import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { newId } from '../../src/database/ids.js';
import { violationOf } from '../../src/database/violation.js';
import { Office } from '../support/app.js';
import { LoanRows } from '../support/loan-rows.js';

/** What must never be is broken once by hand, past all code of ours, and the database itself says no. */
describe('the database refuses', () => {
  let office: Office;
  let rows: LoanRows;
  beforeAll(async () => {
    office = await Office.open();
    rows = new LoanRows(office);
  });
  afterAll(() => office.close());

  const refusal = async (breach: Promise<unknown>): Promise<string> => {
    const error = await breach.then(() => null, (reason: unknown) => reason);
    return violationOf(error) ?? `not refused: ${String(error)}`;
  };
  const raw = (statement: string): Promise<unknown> => office.app.get(DataSource).query(statement);
  const asked = async (entryId: string, row: object = {}): Promise<{ requestId: string; lineId: string }> => {
    const requestId = await rows.request();
    return { requestId, lineId: await rows.line(requestId, entryId, row) };
  };
  const fetched = async (entryId: string, thing: object) => {
    const { requestId, lineId } = await asked(entryId, { quantity: 100 });
    return rows.checkoutLine(await rows.checkout(requestId), requestId, lineId, entryId, thing);
  };

  it('a thing out twice at once, and takes it when it is back', async () => {
    const { id: assetId, entryId } = await office.build.asset();
    const first = await fetched(entryId, { assetId });
    expect(await refusal(fetched(entryId, { assetId }))).toMatch(/uq_checkout_lines_open_asset|checkout_lines.asset_id/);
    await raw(`update checkout_lines set closed_at = '2026-07-07T02:00:00.000Z', returned_quantity = 1 where id = '${first}'`);
    await fetched(entryId, { assetId });
  });

  it('an opening slip whose place two requests have taken', async () => {
    const openingId = await rows.request();
    const taken = async (): Promise<unknown> => office.build.insert('opening_takeovers', { requestId: await rows.request(), openingId, begunAt: office.clock.iso() });
    await taken();
    expect(await refusal(taken())).toMatch(/uq_opening_takeovers_begun|opening_takeovers.opening_id/);
  });

  it('a change of posts confirmed by its own author, or applied without anybody', async () => {
    const [id, now] = [newId(), office.clock.iso()];
    const [malee, sakchai] = [office.build.person('1005'), office.build.person('1013')];
    await office.build.insert('authority_changes', { id, kind: 'post-given', personId: sakchai, unitId: office.build.unit('agency'), factsJson: '{}', authorId: malee, proposedAt: now });
    const settle = (outcome: string, by: string, appliedId: string | null) =>
      raw(`update authority_changes set settled_at = '${now}', settled_by = '${by}', outcome = '${outcome}', applied_id = ${appliedId === null ? 'null' : `'${appliedId}'`} where id = '${id}'`);
    expect(await refusal(settle('confirmed', malee, 'p'))).toMatch(/ck_authority_changes_second_person/);
    expect(await refusal(settle('confirmed', sakchai, null))).toMatch(/ck_authority_changes_applied/);
    expect(await refusal(raw(`update authority_changes set applied_id = 'p' where id = '${id}'`))).toMatch(/ck_authority_changes_applied/);
    expect(await refusal(raw(`update authority_changes set settled_at = '${now}' where id = '${id}'`))).toMatch(/ck_authority_changes_settled/);
    await settle('confirmed', sakchai, 'p');
  });

  it('a change of a setting confirmed by its own author', async () => {
    const [id, now] = [newId(), office.clock.iso()];
    const [malee, sakchai] = [office.build.person('1005'), office.build.person('1013')];
    await office.build.insert('settings', { id, key: 'paper.phone', valueJson: '"02"', effectiveFrom: now, authorId: malee, reason: 'ลอง', recordedAt: now, needsSecond: 1 });
    const confirm = (by: string) => raw(`update settings set confirmed_at = '${now}', confirmed_by = '${by}' where id = '${id}'`);
    expect(await refusal(confirm(malee))).toMatch(/ck_settings_second_person/);
    expect(await refusal(raw(`update settings set withdrawn_at = '${now}' where id = '${id}'`))).toMatch(/ck_settings_withdrawn/);
    expect(await refusal(raw(`update settings set confirmed_at = '${now}' where id = '${id}'`))).toMatch(/ck_settings_confirmed/);
    await confirm(sakchai);
  });

  it('one thing promised twice for the same time, and takes it one after the other', async () => {
    const { id: assetId, entryId } = await office.build.asset();
    await office.build.asset();
    const { lineId } = await asked(entryId);
    await rows.hold(lineId, entryId, { assetId });
    expect(await refusal(rows.hold(lineId, entryId, { assetId, startsAt: '2026-07-08T08:59:00.000Z', endsAt: '2026-07-09T09:00:00.000Z' }))).toBe('ex_holds_asset_period');
    const next = await rows.hold(lineId, entryId, { assetId, startsAt: '2026-07-08T09:00:00.000Z', endsAt: '2026-07-09T09:00:00.000Z' });
    expect(await refusal(raw(`update holds set starts_at = '2026-07-08T08:00:00.000Z' where id = '${next}'`))).toBe('ex_holds_asset_period');
  });

  it('more of a kind promised at one instant than there are, things and kinds counted together', async () => {
    const className = 'กล้องวิดีโอ';
    const { id: assetId, entryId } = await office.build.asset({ className });
    await office.build.asset({ className });
    const { lineId } = await asked(entryId);
    await rows.hold(lineId, entryId, { assetId });
    await rows.hold(lineId, entryId, { startsAt: '2026-07-07T02:00:00.000Z', endsAt: '2026-07-09T02:00:00.000Z' });
    expect(await refusal(rows.hold(lineId, entryId, { startsAt: '2026-07-08T02:00:00.000Z', endsAt: '2026-07-10T02:00:00.000Z' }))).toBe('tr_holds_within_stock');
    const later = await rows.hold(lineId, entryId, { startsAt: '2026-07-08T09:00:00.000Z', endsAt: '2026-07-10T02:00:00.000Z' });
    expect(await refusal(raw(`update holds set quantity = 2 where id = '${later}'`))).toBe('tr_holds_within_stock');
  });

  it('a pool below zero, promised or out', async () => {
    const pool = await office.build.pool({ quantity: 10 });
    const { lineId } = await asked(pool.entryId, { quantity: 12 });
    await rows.hold(lineId, pool.entryId, { quantity: 7 });
    expect(await refusal(rows.hold(lineId, pool.entryId, { quantity: 4 }))).toBe('tr_holds_within_stock');
    await fetched(pool.entryId, { poolId: pool.id, quantity: 8 });
    expect(await refusal(fetched(pool.entryId, { poolId: pool.id, quantity: 3 }))).toBe('tr_checkout_lines_within_pool');
    await fetched(pool.entryId, { poolId: pool.id, quantity: 2 });
  });

  it('more coming back than left', async () => {
    const pool = await office.build.pool({ className: 'เต็นท์', quantity: 5 });
    const line = await fetched(pool.entryId, { poolId: pool.id, quantity: 3 });
    expect(await refusal(raw(`update checkout_lines set returned_quantity = 4 where id = '${line}'`))).toContain('ck_checkout_lines_quantity');
  });

  it('a second lawful approval in one round, and takes one in the next', async () => {
    const requestId = await rows.request();
    await rows.step(requestId);
    expect(await refusal(rows.step(requestId, { position: 2 }))).toMatch(/uq_approval_steps_one_lawful|approval_steps.request_id, approval_steps.round/);
    await rows.step(requestId, { round: 2 });
  });

  it('the number of a slip or of an asset used again', async () => {
    await rows.request({ number: 'ย. 1/2569' });
    expect(await refusal(rows.request({ number: 'ย. 1/2569' }))).toMatch(/loan_requests.number/);
    await office.build.asset({ number: '7440-001-9999' });
    expect(await refusal(office.build.asset({ number: '7440-001-9999' }))).toMatch(/assets.number/);
  });

  it('two live stickers on one thing, and a sticker on nothing', async () => {
    const { id: assetId } = await office.build.asset();
    expect(await refusal(office.build.insert('tags', { id: 'AAAAAAAAAA', assetId, issuedAt: office.clock.iso() }))).toMatch(/uq_tags_live_asset|tags.asset_id/);
    expect(await refusal(office.build.insert('tags', { id: 'BBBBBBBBBB', issuedAt: office.clock.iso() }))).toContain('ck_tags_one_thing');
  });

  it('a period that ends before it starts, an approval of more than asked, a thing lent without number', async () => {
    expect(await refusal(rows.request({ dueAt: '2026-07-01T02:00:00.000Z' }))).toContain('ck_loan_requests_period');
    const { entryId } = await office.build.asset();
    expect(await refusal(asked(entryId, { quantity: 1, approvedQuantity: 2 }))).toContain('ck_loan_request_lines_quantity');
    expect(await refusal(office.build.asset({ number: null }))).toContain('ck_assets_lendable');
  });

  it('a later due granted after the due, one that is no later, and two that wait at once', async () => {
    const requestId = await rows.request({ status: 'checked-out' });
    const [asked] = [await rows.extension(requestId)];
    expect(await refusal(rows.extension(requestId, { nth: 2 }))).toMatch(/uq_loan_extensions_one_open|loan_extensions.request_id/);
    expect(await refusal(raw(`update loan_extensions set outcome = 'approve', decided_at = '2026-07-08T09:00:01.000Z' where id = '${asked}'`))).toContain('ck_loan_extensions_in_time');
    await raw(`update loan_extensions set outcome = 'reject', decided_at = '2026-07-08T09:00:01.000Z' where id = '${asked}'`);
    expect(await refusal(rows.extension(requestId, { nth: 2, newDueAt: '2026-07-08T09:00:00.000Z' }))).toContain('ck_loan_extensions_later');
    expect(await refusal(rows.extension(requestId, { nth: 2, askedAt: '2026-07-08T09:00:01.000Z' }))).toContain('ck_loan_extensions_later');
  });

  it('a return reported twice at once, for a time to come, or closed without its outcome', async () => {
    const requestId = await rows.request({ status: 'checked-out' });
    const claim = await rows.claim(requestId);
    expect(await refusal(rows.claim(requestId))).toMatch(/uq_return_claims_one_open|return_claims.request_id/);
    expect(await refusal(raw(`update return_claims set closed_at = '2026-07-07T02:00:00.000Z' where id = '${claim}'`))).toContain('ck_return_claims_closed');
    expect(await refusal(raw(`update return_claims set closed_at = '2026-07-07T02:00:00.000Z', outcome = 'denied' where id = '${claim}'`))).toContain('ck_return_claims_closed');
    await raw(`update return_claims set closed_at = '2026-07-07T02:00:00.000Z', outcome = 'confirmed' where id = '${claim}'`);
    expect(await refusal(rows.claim(requestId, { broughtAt: '2026-07-06T02:00:00.001Z' }))).toContain('ck_return_claims_brought');
  });

  it('a letter counted twice as a chase, or counted though it did not arrive, or with somebody’s name to it', async () => {
    const requestId = await rows.request({ status: 'checked-out' });
    const noticeId = newId();
    await office.build.insert('notices', { id: noticeId, personId: office.build.person('1009'), kind: 'overdue', subjectId: requestId, occasion: '2026-07-08', factsJson: '{}', createdAt: office.clock.iso() });
    const carried = { noticeId, channel: 'mail', recordedBy: null };
    await rows.chase(requestId, carried);
    expect(await refusal(rows.chase(requestId, { ...carried, nth: 2 }))).toMatch(/ix_chases_notice_id|chases.notice_id/);
    expect(await refusal(rows.chase(requestId, { ...carried, nth: 2, deliveredAt: null }))).toContain('ck_chases_carried');
    expect(await refusal(rows.chase(requestId, { ...carried, nth: 2, recordedBy: office.build.person('1005') }))).toContain('ck_chases_carried');
  });

  it('a finding raised twice, and a frozen edition changed', async () => {
    const finding = { rule: 'R04', findingKey: 'R04:request:x', subjectType: 'loan-request', subjectId: 'x', factsJson: '{}', evidenceJson: '[]', settingsJson: '{}', openedAt: office.clock.iso() };
    await office.build.insert('findings', { id: newId(), ...finding });
    expect(await refusal(office.build.insert('findings', { id: newId(), ...finding }))).toMatch(/findings.finding_key/);
    const edition = await rows.edition(await rows.request());
    expect(await refusal(raw(`update loan_slip_editions set facts_json = '{"x":1}' where id = '${edition}'`))).toBe('tr_loan_slip_editions_append_only');
    expect(await refusal(raw(`delete from loan_slip_editions where id = '${edition}'`))).toBe('tr_loan_slip_editions_append_only');
  });

  it('a letter that was sent, sent again; and one notice twice by one channel', async () => {
    const [noticeId, id, at] = [newId(), newId(), office.clock.iso()];
    const personId = office.build.person('1008');
    const notice = { personId, kind: 'decided', subjectId: 'x', occasion: 'y', factsJson: '{}', createdAt: at };
    const message = { personId, noticeId, channel: 'mail', state: 'sending', attempts: 1, createdAt: at, nextAttemptAt: at };
    await office.build.insert('notices', { id: noticeId, ...notice });
    expect(await refusal(office.build.insert('notices', { id: newId(), ...notice }))).toMatch(/ix_notices_kind_occasion|notices.person_id/);
    await office.build.insert('notice_messages', { id, ...message });
    expect(await refusal(office.build.insert('notice_messages', { id: newId(), ...message }))).toMatch(/ix_notice_messages_channel_notice_id|notice_messages.notice_id/);
    await raw(`update notice_messages set state = 'sent' where id = '${id}'`);
    expect(await refusal(raw(`update notice_messages set state = 'waiting' where id = '${id}'`))).toBe('tr_notice_messages_sent_once');
  });

  it('a thing lent that is in custody, given into custody that is lent, and in two hands at once', async () => {
    const className = 'กล้องในความรับผิดชอบ';
    const { id: assetId, entryId } = await office.build.asset({ className });
    await office.build.asset({ className });
    const custody = (given: object = {}): object => ({
      id: newId(), assetId, personId: office.build.person('1015'), documentKind: 'order', documentNumber: '1/2569', documentOn: '2026-07-01', assignedBy: office.build.person('1005'),
      assignedAt: office.clock.iso(), awaitsTransfer: 0, wasLendable: 1, ...given,
    });
    const given = (row: object = {}): Promise<unknown> => office.build.insert('custodies', custody(row));
    expect(await refusal(given())).toBe('tr_custodies_asset_free');
    const out = await fetched(entryId, { assetId });
    await raw(`update assets set lendable = 0, entry_id = null where id = '${assetId}'`);
    expect(await refusal(given())).toBe('tr_custodies_asset_free');
    await raw(`update checkout_lines set closed_at = '2026-07-07T02:00:00.000Z', returned_quantity = 1 where id = '${out}'`);
    const { lineId } = await asked(entryId);
    const hold = await rows.hold(lineId, entryId, { assetId });
    expect(await refusal(given())).toBe('tr_custodies_asset_free');
    await raw(`delete from holds where id = '${hold}'`);
    await given();
    expect(await refusal(given())).toMatch(/uq_custodies_open_asset|custodies.asset_id/);
    await given({ awaitsTransfer: 1 });
    expect(await refusal(given({ awaitsTransfer: 1 }))).toMatch(/uq_custodies_waiting_asset|custodies.asset_id/);
    expect(await refusal(fetched(entryId, { assetId }))).toBe('tr_checkout_lines_not_in_custody');
    expect(await refusal(rows.hold(lineId, entryId, { assetId }))).toBe('tr_holds_not_in_custody');
    const other = await rows.hold(lineId, entryId);
    expect(await refusal(raw(`update holds set asset_id = '${assetId}' where id = '${other}'`))).toBe('tr_holds_not_in_custody');
    expect(await refusal(raw(`update assets set lendable = 1, entry_id = '${entryId}' where id = '${assetId}'`))).toBe('tr_assets_not_in_custody');
    expect(await refusal(raw(`update custodies set ended_at = '2026-07-07T02:00:00.000Z' where asset_id = '${assetId}' and awaits_transfer = 0`))).toContain('ck_custodies_end');
  });

  it('a hand-over before the approval without an emergency: its officer apart from borrower and counter, a reason, a deadline, decided once by another', async () => {
    const person = (number: string): string => office.build.person(number);
    const [waiting, refusedBefore] = [await rows.request({ status: 'submitted' }), await rows.request({ status: 'submitted' })];
    for (const id of [waiting, refusedBefore]) await rows.step(id);
    const emergency = (given: object = {}): Promise<unknown> => office.build.insert('emergency_checkouts', {
      requestId: waiting, officerId: person('1002'), reachedBy: 'phone', reason: 'น้ำท่วม', handedOverBy: person('1005'), handedOverAt: '2026-07-06T13:00:00.000Z', ratifyBy: '2026-07-07T16:59:00.000Z', ...given,
    });
    expect(await refusal(rows.checkout(waiting))).toBe('tr_checkouts_approved_or_emergency');
    expect(await refusal(emergency({ officerId: person('1009') }))).toBe('tr_emergency_checkouts_officer_apart');
    expect(await refusal(emergency({ officerId: person('1005') }))).toContain('ck_emergency_checkouts_apart');
    expect(await refusal(emergency({ reason: '' }))).toContain('ck_emergency_checkouts_ratify_by');
    expect(await refusal(emergency({ ratifyBy: '2026-07-06T13:00:00.000Z' }))).toContain('ck_emergency_checkouts_ratify_by');
    await emergency();
    await rows.checkout(waiting);
    expect(await refusal(emergency())).toMatch(/pk_emergency_checkouts|emergency_checkouts.request_id/);
    const decide = (set: string) => raw(`update emergency_checkouts set ${set} where request_id = '${waiting}'`);
    expect(await refusal(decide(`outcome = 'ratified'`))).toContain('ck_emergency_checkouts_decided');
    expect(await refusal(decide(`outcome = 'ratified', decided_at = '2026-07-07T02:00:00.000Z', decided_by = '${person('1005')}'`))).toContain('ck_emergency_checkouts_apart');
    expect(await refusal(decide(`outcome = 'ratified', decided_at = '2026-07-06T12:59:00.000Z', decided_by = '${person('1007')}'`))).toContain('ck_emergency_checkouts_decided');
    expect(await refusal(decide(`outcome = 'refused', decided_at = '2026-07-07T02:00:00.000Z', decided_by = '${person('1007')}'`))).toContain('ck_emergency_checkouts_decided');
    await emergency({ requestId: refusedBefore, outcome: 'refused', decisionReason: 'ไม่ใช่งานราชการ', decidedAt: '2026-07-07T02:00:00.000Z', decidedBy: person('1007') });
    expect(await refusal(rows.checkout(refusedBefore))).toBe('tr_checkouts_approved_or_emergency');
  });

  it('a permit decided by its own holder, and one whose last day lies before the first', async () => {
    const chan = office.build.person('1015');
    const permit = (given: object): Promise<unknown> => office.build.insert('take_out_permits', {
      id: newId(), personId: chan, unitId: office.build.unit('digital'), startsOn: '2026-07-06', endsOn: '2026-07-08', place: 'ศาลากลาง', reason: 'อบรม', status: 'granted', askedAt: office.clock.iso(), ...given,
    });
    expect(await refusal(permit({ decidedBy: chan, decidedAt: office.clock.iso(), capacity: 'holder' }))).toContain('ck_take_out_permits_not_own');
    expect(await refusal(permit({ endsOn: '2026-07-05' }))).toContain('ck_take_out_permits_period');
    await permit({ decidedBy: office.build.person('1001'), decidedAt: office.clock.iso(), capacity: 'holder' });
  });

  it('two ways in of one kind open for one person, and takes the next once the first is spent', async () => {
    const code = (codeHash: string) => office.build.insert('one_time_codes', {
      id: newId(), personId: office.build.person('1008'), kind: 'invitation', codeHash, issuedAt: office.clock.iso(), expiresAt: office.clock.iso(),
    });
    await code('a');
    expect(await refusal(code('b'))).toMatch(/uq_one_time_codes_open|one_time_codes.person_id, one_time_codes.kind/);
    await raw(`update one_time_codes set used_at = '2026-07-07T02:00:00.000Z' where code_hash = 'a'`);
    await code('b');
    await raw(`update one_time_codes set revoked_at = '2026-07-07T02:00:00.000Z' where code_hash = 'b'`);
    expect(await refusal(code('a'))).toMatch(/one_time_codes.code_hash|ix_one_time_codes_code_hash/);
  });

  it('a second closing of the opening balance', async () => {
    const close = () => office.build.insert('opening_closures', { id: 'agency', declaredAt: office.clock.iso(), declaredBy: office.build.person('1004') });
    await close();
    expect(await refusal(close())).toMatch(/pk_opening_closures_id|opening_closures.id/);
  });

  it('a second draft of the guideline, a published one changed or struck out, and one acknowledged twice by the same person', async () => {
    const [by, at] = [office.build.person('1004'), office.clock.iso()];
    const version = (given: object = {}): Promise<unknown> => office.build.insert('guideline_versions', {
      id: newId(), status: 'draft', wordsJson: '{}', edition: 1, createdBy: by, createdAt: at, editedBy: by, editedAt: at, ...given,
    });
    const published = { status: 'published', number: 1, fromOn: '2026-07-01', publishedAt: at, publishedBy: by, wordsHash: 'h' };
    await version();
    expect(await refusal(version())).toMatch(/uq_guideline_versions_one_draft|guideline_versions.status/);
    expect(await refusal(version({ ...published, wordsHash: null }))).toContain('ck_guideline_versions_published');
    const id = newId();
    await version({ id, ...published });
    expect(await refusal(version({ ...published, fromOn: '2026-08-01' }))).toMatch(/ix_guideline_versions_number|guideline_versions.number/);
    expect(await refusal(version({ ...published, number: 2 }))).toMatch(/ix_guideline_versions_from_on|guideline_versions.from_on/);
    expect(await refusal(raw(`update guideline_versions set words_json = '{"form":"x"}' where id = '${id}'`))).toBe('tr_guideline_versions_frozen');
    expect(await refusal(raw(`delete from guideline_versions where id = '${id}'`))).toBe('tr_guideline_versions_frozen');
    const acknowledge = (): Promise<unknown> => office.build.insert('guideline_acknowledgements', { versionId: id, personId: by, acknowledgedAt: at });
    await acknowledge();
    expect(await refusal(acknowledge())).toMatch(/pk_guideline_acknowledgements|guideline_acknowledgements.version_id/);
    expect(await refusal(office.build.insert('guideline_comments', { id: newId(), versionId: id, section: 'form', words: 'ก', saidBy: by, saidAt: at, outcome: 'adopted' }))).toContain('ck_guideline_comments_answered');
  });

  it('a paper decision signed before it was printed, after it was recorded, or recorded by its own signer', async () => {
    const [requestId, memoId, pageFileId, now] = [await rows.request(), newId(), newId(), office.clock.iso()];
    const [signedBy, recordedBy] = [office.build.person('1007'), office.build.person('1005')];
    await office.build.insert('loan_memos', { id: memoId, requestId, round: 1, nth: 1, code: 'ABCDEFGH23', factsJson: '{}', printedAt: now, printedBy: recordedBy });
    await office.build.insert('files', { id: pageFileId, kind: 'paper', mime: 'image/png', size: 1, bytes: Buffer.from([1]), uploadedBy: recordedBy, uploadedAt: now });
    const stepId = newId();
    await office.build.insert('approval_steps', {
      id: stepId, requestId, round: 1, position: 9, kind: 'opinion', postKind: 'head-of-unit', unitId: office.build.unit('digital'), postTitle: 'ผู้อำนวยการ', rule: 'policy', plannedAt: now,
    });
    const decision = { stepId, memoId, pageFileId, printedOn: '2026-07-06', signedOn: '2026-07-06', recordedOn: '2026-07-07', signedBy, recordedBy };
    const put = (change: object) => refusal(office.build.insert('paper_decisions', { ...decision, ...change }));
    expect(await put({ signedOn: '2026-07-05' })).toMatch(/ck_paper_decisions_dates/);
    expect(await put({ signedOn: '2026-07-08' })).toMatch(/ck_paper_decisions_dates/);
    expect(await put({ recordedBy: signedBy })).toMatch(/ck_paper_decisions_recorder/);
    expect(await put({ objectedAt: now })).toMatch(/ck_paper_decisions_objection/);
    await office.build.insert('paper_decisions', decision);
  });

  it('a quarter signed before it was over, under a delegated power, without its order or twice; and what was signed changed or struck out', async () => {
    const signed = (given: object = {}): Promise<unknown> => office.build.insert('quarterly_sign_offs', {
      id: newId(), periodId: '2569-3', fiscalYear: 2569, endedAt: '2026-06-30T17:00:00.000Z', reportJson: '{}', reportHash: 'h', figuresHash: 'f', signedAt: '2026-07-06T02:00:00.000Z',
      signedBy: office.build.person('1001'), signedAs: 'ผู้อำนวยการสำนักงาน', capacity: 'holder', orderNumber: null, verificationCode: newId(), ...given,
    });
    expect(await refusal(signed({ signedAt: '2026-06-30T16:59:59.000Z' }))).toContain('ck_quarterly_sign_offs_ended');
    expect(await refusal(signed({ capacity: 'delegated', orderNumber: '1/2569' }))).toContain('ck_quarterly_sign_offs_capacity');
    expect(await refusal(signed({ capacity: 'acting-for' }))).toContain('ck_quarterly_sign_offs_capacity');
    await signed();
    expect(await refusal(signed())).toMatch(/ix_quarterly_sign_offs_period_id|quarterly_sign_offs.period_id/);
    expect(await refusal(raw(`update quarterly_sign_offs set report_json = '[]' where period_id = '2569-3'`))).toBe('tr_quarterly_sign_offs_frozen');
    expect(await refusal(raw(`delete from quarterly_sign_offs where period_id = '2569-3'`))).toBe('tr_quarterly_sign_offs_frozen');
  });

  it('a use of an order that lifts the terms of lending, for anything but sending or extending', async () => {
    const [requestId, orderId, at] = [await rows.request(), newId(), office.clock.iso()];
    const orders = office.build;
    await orders.insert('exception_orders', {
      id: orderId, number: '77/2569', orderedOn: '2026-07-01', personId: orders.person('1005'), fromOn: '2026-07-01', reason: 'ยืมเกินกำหนดตามคำสั่ง', recordedAt: at, recordedBy: orders.person('1013'),
    });
    const used = (what: string): Promise<unknown> => orders.insert('lifted_terms', { id: newId(), requestId, orderId, what, happenedAt: at });
    expect(await refusal(used('forgiven'))).toContain('ck_lifted_terms_what');
    await used('sent');
  });

  it('what points nowhere', async () => {
    expect(await refusal(rows.line(newId(), newId()))).toMatch(/fk_loan_request_lines|FOREIGN KEY/);
  });
});
