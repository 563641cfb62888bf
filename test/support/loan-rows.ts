import sql from 'sql-template-tag';
import { newId } from '../../src/database/ids.js';
import type { Office } from './app.js';

/** Rows as the program would write them, put in by hand: the database alone is asked whether it takes them. */
export class LoanRows {
  constructor(private readonly office: Office) {}

  private async insert(table: string, row: object): Promise<string> {
    const id = newId();
    await this.office.build.insert(table, { id, ...row });
    return id;
  }

  async request(row: object = {}): Promise<string> {
    const batchId = await this.insert('loan_batches', { createdBy: this.office.build.person('1009'), createdAt: this.office.clock.iso() });
    return this.insert('loan_requests', {
      batchId, status: 'approved', round: 1, unitId: this.office.build.unit('digital'), borrowerKind: 'employee', borrowerId: this.office.build.person('1009'),
      filledInBy: this.office.build.person('1009'), purpose: 'อบรม', isOutside: 0, startsAt: '2026-07-06T02:00:00.000Z', dueAt: '2026-07-08T09:00:00.000Z',
      createdAt: this.office.clock.iso(), version: 1, ...row,
    });
  }

  line(requestId: string, entryId: string, row: object = {}): Promise<string> {
    return this.insert('loan_request_lines', { requestId, position: 1, entryId, quantity: 1, description: 'โน้ตบุ๊ก', unitWord: 'เครื่อง', ...row });
  }

  hold(lineId: string, entryId: string, row: object = {}): Promise<string> {
    return this.insert('holds', { lineId, entryId, quantity: 1, startsAt: '2026-07-06T02:00:00.000Z', endsAt: '2026-07-08T09:00:00.000Z', ...row });
  }

  checkout(requestId: string, row: object = {}): Promise<string> {
    return this.insert('checkouts', { requestId, nth: 1, handedOverBy: this.office.build.person('1005'), handedOverAt: this.office.clock.iso(), receiptKind: 'code', receivedBy: 'นายวีระ ทองดี', ...row });
  }

  checkoutLine(checkoutId: string, requestId: string, lineId: string, entryId: string, row: object): Promise<string> {
    return this.insert('checkout_lines', {
      checkoutId, requestId, lineId, entryId, tagId: 'T', quantity: 1, returnedQuantity: 0, condition: 'normal', accessoriesJson: '[]', photosJson: '[]', ...row,
    });
  }

  step(requestId: string, row: object = {}): Promise<string> {
    return this.insert('approval_steps', {
      requestId, round: 1, position: 1, kind: 'approval', postKind: 'head-of-unit', unitId: this.office.build.unit('digital'), postTitle: 'ผู้อำนวยการกลุ่ม', rule: 'ข้อ 208 (2)',
      plannedAt: this.office.clock.iso(), ...row,
    });
  }

  /** Asked for on the first morning, until Friday. */
  extension(requestId: string, row: object = {}): Promise<string> {
    const [askedAt, due] = [this.office.clock.iso(), '2026-07-08T09:00:00.000Z'];
    return this.insert('loan_extensions', {
      requestId, nth: 1, reason: 'งานยังไม่เสร็จ', askedBy: this.office.build.person('1009'), askedAt, oldDueAt: due, effectiveDueAt: due, newDueAt: '2026-07-10T09:00:00.000Z',
      postKind: 'head-of-unit', unitId: this.office.build.unit('digital'), postTitle: 'ผู้อำนวยการกลุ่ม', rule: 'ข้อ 208 (2)', ...row,
    });
  }

  claim(requestId: string, row: object = {}): Promise<string> {
    const now = this.office.clock.iso();
    return this.insert('return_claims', { requestId, claimedBy: this.office.build.person('1009'), broughtAt: now, handedTo: 'คลัง', recordedAt: now, answerByOn: '2026-07-08', ...row });
  }

  edition(requestId: string, row: object = {}): Promise<string> {
    return this.insert('loan_slip_editions', {
      requestId, nth: 1, event: 'approved', eventId: newId(), factsJson: '{}', templateVersion: 1, factsHash: 'h', verificationCode: newId(), createdAt: this.office.clock.iso(), ...row,
    });
  }

  async takenBack(checkoutLineId: string, row: object = {}): Promise<void> {
    const now = this.office.clock.iso();
    const returnId = await this.insert('returns', { returnedBy: 'นายวีระ ทองดี', receivedBy: this.office.build.person('1006'), receivedAt: now, recordedAt: now, ...row });
    await this.insert('return_lines', { returnId, checkoutLineId, quantity: 1, condition: 'normal', accessoriesJson: '[]', missingJson: '[]', photosJson: '[]' });
    await this.office.transactions.run((tx) => tx.run(sql`update checkout_lines set closed_at = ${now}, returned_quantity = quantity where id = ${checkoutLineId}`));
  }

  chase(requestId: string, row: object = {}): Promise<string> {
    const now = this.office.clock.iso();
    return this.insert('chases', { requestId, nth: 1, channel: 'phone', note: '', deliveredAt: now, recordedAt: now, recordedBy: this.office.build.person('1005'), ...row });
  }
}
