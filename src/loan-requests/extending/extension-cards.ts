import { Injectable } from '@nestjs/common';
import { decidingAs, whyNotView } from '../../approvals/approval.view.js';
import { Approvals } from '../../approvals/approvals.service.js';
import { examine, type ApprovalCase, type Examination } from '../../approvals/deciding/examination.rules.js';
import { Reader } from '../../database/sql.js';
import type { Actor } from '../../shared/actor.js';
import type { ExtensionCard } from '../../shared/api/loans/extensions.js';
import type { Because } from '../../shared/refusals.js';
import { worthOf } from '../approval-case.rules.js';
import { LoanRequestStore, type LineRow, type LoanRow } from '../loan-request.store.js';
import { placeView } from '../loan-request.view.js';
import { ExtensionRoom } from './extension-room.js';
import { ExtensionStore, type ExtensionAt, type ExtensionRow } from './extension.store.js';
import { extensionCase, extensionView, stepOf, stillOut, type ExtensionStep } from './extension.view.js';

interface Known {
  loan: LoanRow;
  lines: readonly LineRow[];
  /** All of the loan, the first first. */
  extensions: readonly ExtensionRow[];
  row: ExtensionRow;
  seen: Examination<ExtensionStep> | null;
  waitedFor: Because | null;
  now: string;
}

/** Reads the cards of one page of an inbox. */
@Injectable()
export class ExtensionCards {
  constructor(
    private readonly reader: Reader, private readonly loans: LoanRequestStore, private readonly store: ExtensionStore, private readonly room: ExtensionRoom,
    private readonly approvals: Approvals,
  ) {}

  async of(actor: Actor, at: readonly ExtensionAt[], now: string): Promise<ExtensionCard[]> {
    const ids = [...new Set(at.map((one) => one.requestId))];
    if (ids.length === 0) return [];
    const [loans, lines, extensions] = [await this.loans.many(this.reader, ids), await this.loans.lines(this.reader, ids), await this.store.ofRequests(this.reader, ids)];
    const waited = await this.room.waitedFor(this.reader, extensions.filter((row) => row.decidedAt === null), now);
    const cards = at.flatMap(({ extensionId, requestId }) => {
      const [loan, row] = [loans.find((one) => one.id === requestId), extensions.find((one) => one.id === extensionId)];
      if (!loan || !row) return [];
      const own = lines.filter((line) => line.requestId === requestId);
      return [{ loan, row, lines: own, extensions: extensions.filter((one) => one.requestId === requestId), waitedFor: waited.get(requestId) ?? null, asked: extensionCase(loan, own, row.askedBy), now }];
    });
    const seenAs = await this.seenAs(cards.map((card) => card.asked), actor, now);
    return cards.map(({ asked, ...card }) => extensionCard({ ...card, seen: card.row.decidedAt === null ? seenAs(asked, stepOf(card.row)) : null }, actor));
  }

  private async seenAs(cases: readonly ApprovalCase[], actor: Actor, now: string) {
    const bench = await this.approvals.bench(this.reader, cases, now);
    const standing = await this.approvals.standing(this.reader, actor, now);
    return (asked: ApprovalCase, step: ExtensionStep) => examine(asked, [step], bench, standing, now, 'approval');
  }
}

/** Who, what, why, until when, how often before, and in whose right the reader decides. */
function extensionCard({ loan, lines, extensions, row, seen, waitedFor, now }: Known, { language }: Actor): ExtensionCard {
  const out = stillOut(lines);
  const { name, outside } = placeView(loan);
  const whyNot = seen?.whyNotDecide ?? null;
  const whyNotApprove = seen && !whyNot ? (seen.whyNotApproveAll ?? waitedFor) : null;
  return {
    requestId: loan.id, number: loan.number, extension: extensionView(row, loan.status, now),
    earlier: extensions.filter((one) => one.nth < row.nth).map((one) => extensionView(one, loan.status, now)),
    borrower: {
      kind: loan.borrowerKind, name: loan.borrowerName ?? loan.contactName ?? loan.organisation ?? '', position: loan.borrowerPosition, unitName: loan.borrowerUnitName,
      organisation: loan.organisation, letterNumber: loan.letterNumber, sponsorName: loan.sponsorName,
    },
    things: out.map(({ description, assetNumber, quantity, unitWord, swappedTo }) => ({ description: swappedTo ?? description, assetNumber, quantity, unitWord })),
    ...worthOf(out), purpose: loan.purpose, placeName: name, outside, startsAt: loan.startsAt,
    decidingAs: seen?.seat && !whyNot ? decidingAs(seen.seat, seen.step, seen.lawful) : null,
    whyNot: whyNot && whyNotView(whyNot, language), whyNotApprove: whyNotApprove && whyNotView(whyNotApprove, language),
  };
}
