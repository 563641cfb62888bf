import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../../audit/canonical-json.js';
import { Journal } from '../../audit/journal.js';
import { newId } from '../../database/ids.js';
import type { Tx } from '../../database/sql.js';
import { lockRequests } from '../../loan-requests/counter/locked-requests.js';
import type { ChaseChannel } from '../../shared/vocab.js';
import type { Chase } from '../overdue/chase.entity.js';
import { ChaseService } from '../overdue/chase.service.js';
import { ChaseStore, type ChasedLoan } from '../overdue/chase.store.js';
import { MemoDraft } from '../overdue/memo/memo-draft.js';

export interface CarriedLetter {
  requestId: string;
  /** Who got it. */
  personId: string;
  noticeId: string;
  channel: Extract<ChaseChannel, 'mail' | 'line' | 'system'>;
}

interface LateLoan {
  loan: ChasedLoan;
  effectiveDueAt: string;
  now: string;
}

/** What the program itself does to get a thing back (ข้อ 211). */
@Injectable()
export class SystemChases {
  constructor(
    private readonly store: ChaseStore, private readonly chases: ChaseService, private readonly memos: MemoDraft, private readonly journal: Journal,
  ) {}

  /** A letter in the lender's name reached the borrower: a chase, once, by whichever channel came first. What reached somebody else is none. */
  async carried(tx: Tx, { requestId, personId, noticeId, channel }: CarriedLetter): Promise<void> {
    const late = await this.late(tx, requestId);
    if (!late || late.loan.borrowerId !== personId || (await this.store.isCarried(tx, noticeId))) return;
    await this.keep(tx, late, { requestId, channel, memoFactsJson: null, deliveredAt: late.now, noticeId });
  }

  /** The memo lies ready for the head of supply officers; it counts when its delivery is recorded. One that exists already is enough. */
  async draftMemo(tx: Tx, requestId: string): Promise<void> {
    const late = await this.late(tx, requestId);
    if (!late || (await this.store.hasMemo(tx, requestId, late.effectiveDueAt))) return;
    const { loan, ...when } = late;
    const facts = await this.memos.facts(tx, { requestId, nth: loan.chases + 1, ...when });
    await this.keep(tx, late, { requestId, channel: 'memo', memoFactsJson: canonicalJson(facts), deliveredAt: null, noticeId: null });
  }

  /** Null when it is back, said to be back, or was given more time. */
  private async late(tx: Tx, requestId: string): Promise<LateLoan | null> {
    await lockRequests(tx, [requestId]);
    const loan = await this.store.loan(tx, requestId);
    if (loan?.status !== 'checked-out' || loan.isClaimed === 1) return null;
    const { effectiveDueAt } = await this.chases.dueOf(tx, loan);
    const now = this.chases.now().toISOString();
    return effectiveDueAt < now ? { loan, effectiveDueAt, now } : null;
  }

  private async keep(tx: Tx, { loan, now }: LateLoan, given: Pick<Chase, 'requestId' | 'channel' | 'memoFactsJson' | 'deliveredAt' | 'noticeId'>): Promise<void> {
    const chase: Chase = { id: newId(), ...given, nth: loan.chases + 1, note: null, memoNumber: null, memoOn: null, recordedAt: now, recordedBy: null };
    await this.store.insert(tx, chase);
    const after = { chaseId: chase.id, nth: chase.nth, channel: chase.channel, deliveredAt: chase.deliveredAt };
    await this.journal.record(tx, { event: 'loan-request.chased', actor: null, subject: { type: 'loan-request', id: chase.requestId }, after });
  }
}
