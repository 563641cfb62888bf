import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { found, Refusal } from '../../http/refusal.js';
import { isUnconfirmed, whyNotHandOver } from '../../loan-requests/counter/counter-duties.rules.js';
import { EditionService } from '../../loan-requests/editions/edition.service.js';
import { exceptionOrderOf } from '../../people/exception-orders/order-in-force.js';
import type { Actor } from '../../shared/actor.js';
import type { HandOverSheet } from '../../shared/api/loans/checkouts.js';
import type { WhyNot } from '../../shared/api/why-not.js';
import { CheckoutStore, type SlipRow } from '../checkout.store.js';
import { receiverOf } from '../checkout.view.js';
import { approvedSlip, isAtMyCounter, slipFacts } from '../open-slip.js';
import { EmergencyOffers } from '../emergency/emergency-offer.service.js';
import { HandOverSheetStore, type SheetRow } from './hand-over-sheet.store.js';
import { handOverLine, pastCheckouts, whyNot } from './hand-over-sheet.view.js';

/** The slip as the counter needs it: what may leave, what may stand for it, what has left. */
@Injectable()
export class HandOverSheetService {
  constructor(
    private readonly reader: Reader, private readonly checkouts: CheckoutStore, private readonly sheets: HandOverSheetStore,
    private readonly editions: EditionService, private readonly offers: EmergencyOffers, private readonly clock: Clock,
  ) {}

  async sheet(actor: Actor, requestId: string): Promise<HandOverSheet> {
    const slip = found(await this.checkouts.slip(this.reader, requestId, false));
    if (!isAtMyCounter(actor, slip, await this.checkouts.lines(this.reader, requestId)) || slip.number === null) throw new Refusal('not-found');
    const row = found(await this.sheets.slip(requestId));
    const candidates = await this.sheets.candidates(requestId, this.clock.iso(), slip.dueAt);
    const lines = (await this.sheets.lines(requestId)).map((line) => handOverLine(line, candidates, actor.language));
    const left = lines.reduce((sum, line) => sum + line.stillToHandOver, 0);
    const exception = await exceptionOrderOf(this.reader, 'duties', actor.personId, this.clock.iso());
    const emergency = await this.offers.offer(this.reader, actor, slip, exception !== null);
    const editions = await this.editions.byEvent(this.reader, requestId);
    return { ...headOf(slip, row), lines, checkouts: pastCheckouts(await this.sheets.past(requestId), slip, editions, left), whyNot: this.whyNotSlip(actor, slip, exception !== null, row.waitsFor), emergency };
  }

  private whyNotSlip(actor: Actor, slip: SlipRow, hasException: boolean, waitsFor: string | null): WhyNot | null {
    const code = whyNotHandOver(approvedSlip(slip), actor.personId, this.clock.now(), hasException);
    return whyNot(code, { ...slipFacts(slip), waitsFor }, actor.language);
  }
}

const headOf = (slip: SlipRow, row: SheetRow): Omit<HandOverSheet, 'lines' | 'checkouts' | 'whyNot' | 'emergency'> => ({
  requestId: slip.id, requestNumber: slip.number, status: slip.status, borrowerName: row.borrowerName ?? row.organisation ?? row.contactName ?? '',
  borrowerUnitName: row.borrowerUnitName, receiverName: receiverOf(slip), receiverPhone: row.phone, canShowCode: slip.borrowerId !== null, needsSignedSlip: isUnconfirmed(slip), purpose: row.purpose,
  takesOver: row.takesOver, placeName: row.placeName, isOutside: row.isOutside === 1, startsAt: slip.startsAt, dueAt: slip.dueAt,
});
