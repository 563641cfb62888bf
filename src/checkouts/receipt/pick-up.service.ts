import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { found, refuse } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { PickUpCodeView } from '../../shared/api/loans/checkouts.js';
import { pickUpText } from '../../shared/pick-up-code.js';
import type { LoanStatus } from '../../shared/vocab.js';
import { ReceiptService } from './receipt.service.js';

/** What the borrower alone sees and shows at the counter. */
@Injectable()
export class PickUpService {
  constructor(private readonly reader: Reader, private readonly receipts: ReceiptService, private readonly clock: Clock) {}

  async code(actor: Actor, requestId: string): Promise<PickUpCodeView> {
    const own = found(await this.reader.one<{ status: LoanStatus }>(sql`select status from loan_requests where id = ${requestId} and borrower_id = ${actor.personId}`));
    refuse(own.status === 'approved' || own.status === 'checked-out' ? null : 'checkouts.not-approved');
    const code = await this.receipts.codeFor(requestId);
    return { code, qrText: pickUpText(requestId, code), validOn: this.clock.today() };
  }
}
