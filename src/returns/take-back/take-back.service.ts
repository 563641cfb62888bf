import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { newId } from '../../database/ids.js';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import type { Actor } from '../../shared/actor.js';
import type { ReturnBody, ReturnView } from '../../shared/api/loans/returns.js';
import type { ReturnReceipt } from '../return-receipt.entity.js';
import { ReturnViewer } from '../showing/return-viewer.js';
import { CountedIn } from './counted-in.js';
import { ReceiptTime } from './receipt-time.js';
import { TakenBackService } from './taken-back.service.js';

/** รับคืน: some or all things, of one slip or several, from whoever brings them. */
@Injectable()
export class TakeBackService {
  constructor(
    private readonly counting: CountedIn, private readonly times: ReceiptTime, private readonly takenBack: TakenBackService,
    private readonly transactions: Transactions, private readonly journal: Journal, private readonly viewer: ReturnViewer,
  ) {}

  takeBack(actor: Actor, body: ReturnBody): Promise<ReturnView> {
    return this.transactions.run(async (tx) => {
      const bringer = await this.counting.bringer(tx, body.returnedBy);
      const { counted, exception } = await this.counting.count(tx, actor, body.lines, bringer);
      const { receivedAt, recordedAt } = await this.times.stated(tx, body, counted);
      const receipt: ReturnReceipt = {
        id: newId(), returnedBy: bringer.name, returnedById: bringer.id, receivedBy: actor.personId, receivedAt, recordedAt,
        reason: body.reason?.trim() || null, exceptionOrderId: exception?.id ?? null,
      };
      await this.takenBack.write(tx, actor, receipt, counted);
      const view = await this.viewer.view(tx, receipt.id);
      await this.record(tx, actor, view, exception?.number ?? null);
      return view;
    });
  }

  private record(tx: Tx, actor: Actor, view: ReturnView, authority: string | null): Promise<void> {
    const lines = view.lines.map(({ id, requestId, assetId, poolId, quantity, condition, damageNoteId }) => ({ id, requestId, assetId, poolId, quantity, condition, damageNoteId }));
    const slips = view.slips.map(({ requestId, status, edition }) => ({ requestId, status, edition: edition.hash }));
    return this.journal.record(tx, {
      event: 'return.taken-back', actor, authority, subject: { type: 'return', id: view.id }, after: { receivedAt: view.receivedAt, recordedAt: view.recordedAt, lines, slips },
    });
  }
}
