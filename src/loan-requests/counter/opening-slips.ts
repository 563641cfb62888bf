import { Injectable } from '@nestjs/common';
import { newId } from '../../database/ids.js';
import type { Tx } from '../../database/sql.js';
import type { Tracking } from '../../shared/vocab.js';
import { HoldStore } from '../availability/hold.store.js';
import { LoanRequestService } from '../loan-request.service.js';
import { LoanRequestStore } from '../loan-request.store.js';
import { SlipNumbers, type SlipNumber } from '../numbers/slip-number.store.js';

/** A thing that was out before the office began, with whoever has it. */
export interface OpeningSlip {
  unitId: string;
  borrowerId: string;
  responsibleOfficerId: string | null;
  filledInBy: string;
  purpose: string;
  siteId: string | null;
  placeText: string | null;
  isOutside: 0 | 1;
  startsAt: string;
  dueAt: string;
  line: { entryId: string; assetId: string | null; tracking: Tracking; quantity: number; description: string; unitWord: string; assetNumber: string | null; valueSatang: number | null };
}

/** Slips that begin where others end their asking: out, held, numbered, and without an approval. */
@Injectable()
export class OpeningSlips {
  constructor(private readonly store: LoanRequestStore, private readonly holds: HoldStore, private readonly numbers: SlipNumbers, private readonly loans: LoanRequestService) {}

  async write(tx: Tx, { line, ...slip }: OpeningSlip, now: string): Promise<SlipNumber & { requestId: string; lineId: string }> {
    const [batchId, requestId, lineId] = [newId(), newId(), newId()];
    const { tracking, ...row } = line;
    const number = await this.numbers.next(tx, slip.unitId, now);
    await this.store.insertBatch(tx, { id: batchId, createdBy: slip.filledInBy, createdAt: now });
    await this.store.insert(tx, {
      id: requestId, batchId, ...number, status: 'checked-out', round: 1, borrowerKind: 'employee', organisation: null, contactName: null, phone: null, letterNumber: null, letterOn: null,
      sponsorId: null, confirmedAt: null, reference: null, orderedBy: null, createdAt: now, submittedAt: now, approvedAt: null, closedAt: null, fetchBy: null, version: 1, ...slip,
    }, [{ id: lineId, requestId, position: 1, approvedQuantity: row.quantity, ...row }]);
    const { entryId, assetId, quantity, description } = line;
    await this.holds.promise(tx, { lineId, entryId, assetId, tracking, quantity, description, startsAt: now, endsAt: slip.dueAt });
    return { ...number, requestId, lineId };
  }

  /** It never was so: the number stays, the thing is free. */
  strikeOut(tx: Tx, requestId: string, now: string): Promise<void> {
    return this.loans.moveById(tx, requestId, 'void', now);
  }
}
