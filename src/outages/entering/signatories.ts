import { Injectable } from '@nestjs/common';
import type { NewPaperDecision } from '../../approvals/paper/paper-decision.store.js';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { Refusal, refuse } from '../../http/refusal.js';
import { ThingsStore } from '../../loan-requests/asking/things.store.js';
import { exceptionOrderOf } from '../../people/exception-orders/order-in-force.js';
import type { Actor } from '../../shared/actor.js';
import type { OutageEntryBody } from '../../shared/api/loans/outages.js';
import { bangkokDate } from '../../shared/calendar.js';
import type { CarriedOut } from './recording/carrying-out.js';
import { whyNotApart } from './entry.rules.js';
import { EntryStore } from './entry.store.js';
import { LawfulOnPaperReader } from './lawful-on-paper.js';
import type { Frame, Written } from './written.reader.js';

/** Who signed a slip and handed over on it, as far as the record can tell, and the photo that shows it. */
@Injectable()
export class Signatories {
  constructor(private readonly entries: EntryStore, private readonly lawfully: LawfulOnPaperReader, private readonly things: ThingsStore, private readonly clock: Clock) {}

  /** The signed page, by who enters it; it was signed on the day of the hand-over. */
  async page(tx: Tx, actor: Actor, { slip, happenedAt, borrower }: Frame, { pageFileId, signerId }: OutageEntryBody): Promise<Omit<NewPaperDecision, 'stepId'>> {
    refuse(whyNotApart({ recorderId: actor.personId, borrowerId: borrower.id, signerId, handedOverBy: '', hasException: false }));
    const file = await this.entries.page(tx, pageFileId, slip.id);
    const fits = file !== null && (file.kind === 'paper' || file.kind === 'photo') && file.uploadedBy === actor.personId && file.elsewhere === 0;
    if (!fits) throw new Refusal('paper.page-unfit');
    return {
      memoId: null, outageSlipId: slip.id, pageFileId, printedOn: bangkokDate(slip.printedAt), signedOn: bangkokDate(happenedAt), recordedOn: this.clock.today(), signedBy: signerId, recordedBy: actor.personId,
    };
  }

  async handedOver(tx: Tx, actor: Actor, written: Written, { signerId, handedOverBy }: OutageEntryBody): Promise<CarriedOut['handedOver']> {
    const { borrower, happenedAt } = written;
    const by = (await this.entries.handers(tx, written, happenedAt)).find((one) => one.personId === handedOverBy);
    if (!by) throw new Refusal('outages.not-a-storekeeper');
    const duties = { recorderId: actor.personId, borrowerId: borrower.id, signerId, handedOverBy };
    const order = whyNotApart({ ...duties, hasException: false }) === null ? null : await exceptionOrderOf(tx, 'duties', handedOverBy, happenedAt);
    refuse(whyNotApart({ ...duties, hasException: order !== null }));
    return { by, exceptionOrderId: order?.id ?? null };
  }

  async lawful(tx: Tx, actor: Actor, written: Written, signerId: string): Promise<void> {
    const { signers, postTitle } = await this.lawfully.of(tx, written, actor.personId);
    if (!signers.some((signer) => signer.personId === signerId)) throw new Refusal('outages.not-lawful', { postTitle });
  }

  /** In a conflict anybody of the agency may be said to have signed or handed over. */
  async known(tx: Tx, { signerId, handedOverBy }: OutageEntryBody): Promise<void> {
    for (const id of [signerId, handedOverBy]) if (!(await this.things.person(tx, id, this.clock.today()))) throw new Refusal('people.unknown');
  }
}
