import { Injectable } from '@nestjs/common';
import { atMyCounter } from '../../checkouts/counter-reach.js';
import type { Sql } from '../../database/sql.js';
import { Reader } from '../../database/sql.js';
import { found, Refusal } from '../../http/refusal.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import type { Actor } from '../../shared/actor.js';
import type { ReturnedSlip, ReturnLineView, ReturnView } from '../../shared/api/loans/returns.js';
import { serialDiffers } from '../take-back/condition.rules.js';
import { openDaysOf } from '../../shared/hours/opening-hours.js';
import { lateBy } from '../take-back/lateness.rules.js';
import { ReturnViewStore, type ReturnedLineRow, type ReturnedSlipRow, type ReturnRow } from './return-view.store.js';

export interface ShownReturn {
  head: ReturnRow;
  lines: ReturnedLineRow[];
  view: ReturnView;
}

/** A return as it is shown, by the same facts to everybody who may see it. */
@Injectable()
export class ReturnViewer {
  constructor(private readonly store: ReturnViewStore, private readonly settings: SettingsInForce, private readonly reader: Reader) {}

  async view(db: Sql, id: string): Promise<ReturnView> {
    return (await this.load(db, id)).view;
  }

  /** For the counter of one of its slips, whoever brought it, and each borrower; nobody else knows of it. */
  async visible(actor: Actor, id: string): Promise<ShownReturn> {
    const shown = await this.load(this.reader, id);
    const isMine = shown.head.returnedById === actor.personId || shown.lines.some((line) => line.borrowerId === actor.personId);
    if (!isMine && !shown.lines.some((line) => atMyCounter(actor, line.unitPath, line.storeId))) throw new Refusal('not-found');
    return shown;
  }

  private async load(db: Sql, id: string): Promise<ShownReturn> {
    const head = found(await this.store.head(db, id));
    const lines = await this.store.lines(db, id);
    const holidays = lines.some((line) => line.dueAt < head.receivedAt) ? await this.settings.holidays(db) : new Set<string>();
    const slips = (await this.store.slips(db, id)).map(slipView);
    const { returnedBy, takenBackByName, exceptionOrderNumber, recordedAt, receivedAt, reason } = head;
    const view = { id, recordedAt, receivedAt, reason, returnedByName: returnedBy, takenBackByName, exceptionOrderNumber, lines: lines.map((line) => lineView(line, receivedAt, holidays)), slips };
    return { head, lines, view };
  }
}

function lineView(row: ReturnedLineRow, receivedAt: string, holidays: ReadonlySet<string>): ReturnLineView {
  const { id, requestId, requestNumber, assetId, poolId, title, number, quantity, unitWord, condition, serialSeen, note, damageNoteId } = row;
  return {
    id, requestId, requestNumber, tracking: assetId === null ? 'quantity' : 'asset', assetId, poolId, title, number, quantity, unitWord, condition,
    accessories: JSON.parse(row.accessoriesJson) as string[], missingAccessories: JSON.parse(row.missingJson) as string[], serialSeen,
    serialDiffers: serialDiffers(row.serial, serialSeen), note, photoIds: JSON.parse(row.photosJson) as string[],
    daysLate: lateBy(row.dueAt, receivedAt, openDaysOf(row.hoursJson, holidays)), damageNoteId,
  };
}

const slipView = (row: ReturnedSlipRow): ReturnedSlip => ({
  requestId: row.requestId, requestNumber: row.requestNumber, status: row.status, stillOut: row.stillOut,
  edition: { n: row.nth, event: row.event, at: row.createdAt, hash: row.factsHash, code: row.verificationCode },
});
