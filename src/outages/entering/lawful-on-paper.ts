import { Injectable } from '@nestjs/common';
import { Approvals } from '../../approvals/approvals.service.js';
import { lawfulPost, type LawfulPost } from '../../approvals/routing/lawful-approver.rules.js';
import type { Sql } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { approvalCase } from '../../loan-requests/approval-case.rules.js';
import { signedAt } from '../../loan-requests/paper/paper.rules.js';
import type { PaperSigner } from '../../shared/api/loans/paper.js';
import { bangkokDate } from '../../shared/calendar.js';
import { EntryStore } from './entry.store.js';
import type { Written } from './written.reader.js';

export interface LawfulOnPaper {
  postTitle: string;
  signers: PaperSigner[];
}

/** ข้อ 208 for a slip before it is a request: whose it was to approve on that day, under the posts and orders as recorded by then. */
@Injectable()
export class LawfulOnPaperReader {
  constructor(private readonly approvals: Approvals, private readonly entries: EntryStore, private readonly clock: Clock) {}

  async of(from: Sql, written: Written, recorderId: string): Promise<LawfulOnPaper> {
    const { slip, borrower, place, unitId, unitPath, things, happenedAt } = written;
    const classes = await this.entries.classesOf(from, things.map((thing) => thing.entryId));
    const asked = approvalCase({
      id: slip.id, round: 1, unitId, unitPath, borrowerKind: 'employee', borrowerId: borrower.id, sponsorId: null, responsibleOfficerId: borrower.responsibleOfficerId, filledInBy: recorderId, confirmedAt: null,
      isOutside: place.isOutside, applicantUnitId: borrower.unitId, applicantUnitPath: borrower.unitPath,
    }, things.map((thing) => ({ classId: classes.get(thing.entryId) ?? '', quantity: thing.asked, valueSatang: thing.priceSatang })));
    const now = this.clock.iso();
    const bench = await this.approvals.bench(from, [asked], signedAt(bangkokDate(happenedAt), bangkokDate(now), now));
    const lawful = lawfulPost({ ...asked, ...bench });
    const signers = lawful.selfAsHead ? bench.seats.filter((seat) => seat.postKind === lawful.postKind && seat.unitId === lawful.unitId && asked.interested.includes(seat.personId)) : lawful.deciders;
    return { postTitle: lawful.unit.headTitle || lawful.unit.name, signers: signersOf(signers, recorderId) };
  }
}

const signersOf = (seats: LawfulPost['deciders'], recorderId: string): PaperSigner[] => seats
  .filter((seat, at) => seat.personId !== recorderId && seats.findIndex((one) => one.personId === seat.personId) === at)
  .map(({ personId, personName, capacity, orderNumber }) => ({ personId, name: personName, capacity, orderNumber }));
