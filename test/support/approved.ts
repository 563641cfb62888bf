import { newId } from '../../src/database/ids.js';
import { insertInto } from '../../src/database/statements.js';
import { EditionService } from '../../src/loan-requests/editions/edition.service.js';
import type { LoanRequest } from '../../src/loan-requests/loan-request.entity.js';
import { bangkokInstant } from '../../src/shared/calendar.js';
import type { Office } from './app.js';
import type { UnitKey } from './cast.js';

export interface ApprovedLine {
  assetId?: string;
  entryId: string;
  quantity?: number;
  isPool?: boolean;
  description?: string;
  assetNumber?: string;
  valueSatang?: number | null;
}

export interface ApprovedSlip {
  id: string;
  number: string;
  lineIds: string[];
}

let serial = 0;

/** A slip approved this morning, with its holds and its first edition: where the counter's stories begin. */
export async function approvedSlip(
  office: Pick<Office, 'build' | 'clock' | 'transactions' | 'app'>, lines: readonly ApprovedLine[],
  { borrower = '1008', approver = '1007', unit = 'digital' as UnitKey, ...given }: { borrower?: string | null; approver?: string; unit?: UnitKey } & Partial<LoanRequest> = {},
): Promise<ApprovedSlip> {
  const { build, clock } = office;
  const [id, batchId, stepId, now] = [newId(), newId(), newId(), clock.iso()];
  const filledInBy = given.filledInBy ?? build.person(borrower ?? '1005');
  const number = `ย. ${++serial}/2569`;
  const rows = lines.map(({ assetId = null, entryId, quantity = 1, description = 'โน้ตบุ๊ก', assetNumber = null, valueSatang = 2_500_000 }, i) =>
    ({ id: newId(), requestId: id, position: i + 1, entryId, assetId, quantity, approvedQuantity: quantity, description, unitWord: 'เครื่อง', assetNumber, valueSatang }));
  const request = {
    id, batchId, number, fiscalYear: 2569, status: 'approved', round: 1, unitId: build.unit(unit), borrowerKind: 'employee', borrowerId: borrower && build.person(borrower),
    filledInBy, purpose: 'อบรมครู', siteId: build.sites.office, isOutside: 0, startsAt: now, dueAt: bangkokInstant('2026-07-08', '16:30'), createdAt: now,
    submittedAt: now, approvedAt: now, version: 1, ...given,
  };
  const step = {
    id: stepId, requestId: id, round: 1, position: 1, kind: 'approval', postKind: 'head-of-unit', unitId: build.unit(unit), postTitle: 'ผู้อำนวยการกลุ่มเทคโนโลยีดิจิทัล',
    rule: 'ข้อ 208 (2)', plannedAt: now, decidedAt: now, decidedBy: build.person(approver), capacity: 'holder', outcome: 'approve',
  };
  await office.transactions.run(async (tx) => {
    await tx.run(insertInto('loan_batches', { id: batchId, createdBy: filledInBy, createdAt: now }));
    await tx.run(insertInto('loan_requests', request));
    await tx.run(insertInto('loan_request_lines', rows));
    await tx.run(insertInto('approval_steps', step));
    for (const [i, row] of rows.entries()) {
      const times = lines[i]!.isPool ? 1 : row.quantity;
      const hold = { lineId: row.id, entryId: row.entryId, assetId: row.assetId, quantity: row.quantity / times, startsAt: request.startsAt, endsAt: request.dueAt };
      for (let n = 0; n < times; n++) await tx.run(insertInto('holds', { id: newId(), ...hold }));
    }
    await office.app.get(EditionService).freeze(tx, id, 'approved', stepId);
  });
  return { id, number, lineIds: rows.map((row) => row.id) };
}
