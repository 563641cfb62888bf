import { Injectable } from '@nestjs/common';
import { nameOf } from '../../checkouts/checkout.view.js';
import { whyNot } from '../../checkouts/sheet/hand-over-sheet.view.js';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { Refusal } from '../../http/refusal.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import type { Actor } from '../../shared/actor.js';
import type { TakeBackLine, TakeBackPreview } from '../../shared/api/loans/returns.js';
import { CountedIn } from '../take-back/counted-in.js';
import { openDaysOf } from '../../shared/hours/opening-hours.js';
import { lateBy } from '../take-back/lateness.rules.js';
import { whyNotTakeBack } from '../../loan-requests/counter/counter-duties.rules.js';
import { exceptionOrderOf } from '../../people/exception-orders/order-in-force.js';
import { readableTag } from '../../shared/tag-code.js';
import type { OutRow } from '../take-back/take-back.store.js';

/** What was scanned, whose it is, how it looked when it left. */
@Injectable()
export class TakeBackPreviewer {
  constructor(
    private readonly counting: CountedIn, private readonly settings: SettingsInForce,
    private readonly reader: Reader, private readonly clock: Clock,
  ) {}

  async preview(actor: Actor, tag: string): Promise<TakeBackPreview> {
    const rows = await this.counting.atMyCounter(this.reader, actor, [tag]);
    if (!rows.length) throw new Refusal('returns.unknown-tag', { tag: readableTag(tag) });
    const holidays = await this.settings.holidays(this.reader);
    const exception = await exceptionOrderOf(this.reader, 'duties', actor.personId, this.clock.iso());
    const lines = rows.filter((row) => row.checkoutLineId !== null);
    return { tag, lines: lines.map((row) => this.line(actor, row, holidays, exception !== null)) };
  }

  private line(actor: Actor, row: OutRow, holidays: ReadonlySet<string>, hasException: boolean): TakeBackLine {
    const { requestId, requestNumber, borrowerName, borrowerUnitName, assetId, poolId, description, number, serial, photoId, unitWord, dueAt } = row;
    return {
      checkoutLineId: row.checkoutLineId!, requestId, requestNumber, borrowerName, borrowerUnitName, tracking: assetId === null ? 'quantity' : 'asset', assetId, poolId,
      title: description, number, serial, photoId, unitWord, quantityOut: row.left, dueAt, daysLate: lateBy(dueAt, row.claimedAt ?? this.clock.now(), openDaysOf(row.hoursJson, holidays)),
      left: {
        at: row.handedOverAt, handedOverByName: row.handedOverByName, condition: row.condition, accessories: JSON.parse(row.accessoriesJson) as string[],
        note: row.conditionNote, photoIds: JSON.parse(row.photosJson) as string[],
      },
      claimedAt: row.claimedAt, claimedTo: row.claimedTo,
      whyNot: whyNot(whyNotTakeBack(row, actor.personId, hasException), { thing: nameOf(row) }, actor.language),
    };
  }
}
