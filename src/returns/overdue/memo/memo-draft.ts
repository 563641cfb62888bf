import { Injectable } from '@nestjs/common';
import type { Sql } from '../../../database/sql.js';
import { found } from '../../../http/refusal.js';
import { PaperHeadReader } from '../../../loan-requests/editions/paper-head.js';
import type { ChaseMemoFacts } from '../../../papers/chase-memo/chase-memo.facts.js';
import { AuthorityStore } from '../../../people/authority.store.js';
import { SettingsInForce } from '../../../settings/settings-in-force.store.js';
import type { ChaseView } from '../../../shared/api/loans/overdue.js';
import { addWorkingDays, bangkokDate, daysLate } from '../../../shared/calendar.js';
import { CHANNEL_WORDS } from '../../../shared/labels/counter.js';
import { ChaseStore } from '../chase.store.js';
import { MemoStore } from './memo.store.js';

/** The things are asked back within so many working days after the draft. */
const RETURN_WITHIN = 3;
const SIGNS = 'head-of-supply-officers';

export interface MemoWanted {
  requestId: string;
  nth: number;
  effectiveDueAt: string;
  now: string;
}

/** Drafts the memo of ข้อ 211 from what is known at this moment; frozen with the chase. */
@Injectable()
export class MemoDraft {
  constructor(
    private readonly store: MemoStore, private readonly chases: ChaseStore, private readonly head: PaperHeadReader, private readonly authorities: AuthorityStore,
    private readonly settings: SettingsInForce,
  ) {}

  async facts(from: Sql, { requestId, nth, effectiveDueAt, now }: MemoWanted): Promise<ChaseMemoFacts> {
    const loan = found(await this.store.loan(from, requestId));
    const things = await this.store.things(from, requestId);
    const store = things.find((thing) => thing.storeName !== null);
    const { thaiDigits, letterhead } = await this.head.read(from, 'chase-memo');
    const signer = (await this.authorities.covering(from, [SIGNS], loan.unitPath, now))[0];
    const phone = await this.settings.valueOf(from, 'paper.phone', now);
    return {
      templateVersion: 1, thaiDigits, letterhead: { ...letterhead, unitName: store?.storeUnitName ?? loan.unitName, ...(phone ? { phone } : {}) }, borrowerKind: loan.borrowerKind, nth, draftedAt: now,
      to: { name: loan.borrowerName, ...(loan.borrowerPosition ? { position: loan.borrowerPosition } : {}) },
      ...(loan.organisation ? { organisation: loan.organisation } : {}), ...(loan.headTitle ? { through: loan.headTitle } : {}),
      slipNumber: loan.number, purpose: loan.purpose, handedOverAt: loan.handedOverAt, dueAt: effectiveDueAt, daysLate: daysLate(effectiveDueAt, now),
      things: things.map(({ title, number, quantity, unitWord }) => ({ description: title, quantity, unitWord, ...(number ? { number } : {}) })),
      earlier: (await this.chases.list(from, [requestId])).map(earlierOf), returnBy: addWorkingDays(bangkokDate(now), RETURN_WITHIN, await this.settings.holidays(from)),
      storeName: store?.storeName ?? loan.unitName,
      signer: signer
        ? { name: signer.name, authority: { capacity: signer.capacity, postTitle: signer.postTitle, ...(signer.order ? { order: { number: signer.order.number, orderedOn: signer.order.orderedOn } } : {}) } }
        : { authority: { capacity: 'holder', postTitle: 'หัวหน้าเจ้าหน้าที่' } },
    };
  }
}

const earlierOf = ({ n, channel, memoNumber, recordedAt, deliveredAt }: ChaseView): ChaseMemoFacts['earlier'][number] =>
  ({ nth: n, by: CHANNEL_WORDS[channel].th, recordedAt, ...(memoNumber ? { memoNumber } : {}), ...(deliveredAt ? { deliveredAt } : {}) });
