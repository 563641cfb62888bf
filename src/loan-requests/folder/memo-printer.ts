import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import type { Config } from '../../config.js';
import { newId } from '../../database/ids.js';
import type { Tx } from '../../database/sql.js';
import { CONFIG } from '../../http/config.token.js';
import { found } from '../../http/refusal.js';
import { tell } from '../../outbox/tell.js';
import type { LoanMemoFacts } from '../../papers/loan-memo/loan-memo.facts.js';
import type { Actor } from '../../shared/actor.js';
import { PaperHeadReader } from '../editions/paper-head.js';
import { askedSlip } from '../editions/slip-facts.js';
import { SlipFactsStore } from '../editions/slip-facts.store.js';
import { SLIP_TEMPLATE } from '../../papers/loan-slip/loan-slip.facts.js';
import type { Folded } from './folder-reach.js';
import { MemoStore, type MemoRow } from './memo.store.js';

/** Read aloud and typed by hand: no look-alikes. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const newCode = (): string => [...randomBytes(10)].map((byte) => LETTERS[byte % LETTERS.length]).join('');

/** Prints a request to be signed: its facts are frozen, so that what was signed can always be shown again. */
@Injectable()
export class MemoPrinter {
  constructor(
    private readonly memos: MemoStore, private readonly slips: SlipFactsStore, private readonly head: PaperHeadReader, private readonly journal: Journal,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async print(tx: Tx, actor: Actor, folded: Folded, now: string): Promise<MemoRow> {
    const { loan } = folded;
    const [latest] = await this.memos.ofRequests(tx, [loan.id]);
    const memo = { id: newId(), requestId: loan.id, round: loan.round, nth: (latest?.nth ?? 0) + 1, code: newCode(), printedAt: now, printedBy: actor.personId, backAt: null };
    const facts = await this.facts(tx, folded, memo.code, now);
    await this.memos.insert(tx, { ...memo, factsJson: JSON.stringify(facts) });
    await this.journal.record(tx, {
      event: 'loan-request.memo-printed', actor, subject: { type: 'loan-request', id: loan.id }, after: { memoId: memo.id, nth: memo.nth, round: memo.round },
    });
    await tell(tx, now, [{ kind: 'to-sign', subjectId: loan.id, occasion: memo.id }]);
    return found((await this.memos.many(tx, [memo.id]))[0]);
  }

  /** The head has given the page back: after an opinion it goes round again. */
  async takeBack(tx: Tx, actor: Actor, memo: MemoRow, now: string): Promise<void> {
    await this.memos.back(tx, memo.id, now);
    await this.journal.record(tx, {
      event: 'loan-request.memo-back', actor, subject: { type: 'loan-request', id: memo.requestId }, before: { memoId: memo.id, backAt: memo.backAt }, after: { memoId: memo.id, backAt: now },
    });
  }

  private async facts(tx: Tx, { loan, steps, rule }: Folded, code: string, now: string): Promise<LoanMemoFacts> {
    const row = found(await this.slips.slip(tx, loan.id));
    const [lines, all, head] = [await this.slips.lines(tx, loan.id), await this.slips.steps(tx, loan.id), await this.head.read(tx, 'loan-memo')];
    const approval = found(steps.find((step) => step.kind === 'approval'));
    const mark = { templateVersion: SLIP_TEMPLATE as typeof SLIP_TEMPLATE, edition: { number: 0, event: 'approved' as const, at: now }, verificationCode: code, verifyUrl: `${this.config.publicUrl}/memos/${code}` };
    return { templateVersion: 1, slip: askedSlip(row, lines, all, head, mark, approval.postTitle), rule, printedAt: now };
  }
}
