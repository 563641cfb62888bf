import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { canonicalJson } from '../../audit/canonical-json.js';
import type { Config } from '../../config.js';
import { newId } from '../../database/ids.js';
import type { Sql, Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { CONFIG } from '../../http/config.token.js';
import { found } from '../../http/refusal.js';
import type { EditionView } from '../../shared/api/loans/checkouts.js';
import { SLIP_TEMPLATE } from '../../papers/loan-slip/loan-slip.facts.js';
import type { EditionEvent, Ratification } from '../../shared/vocab.js';
import { EditionStore, type EditionRow } from './edition.store.js';
import { PaperHeadReader } from './paper-head.js';
import { withHandover, type FrozenSlip, type LeavingThing } from './slip-edition.rules.js';
import { approvedSlip, decidedAfterwards, emergencySlip, openingSlip, type EmergencyFacts } from './slip-facts.js';
import { SlipFactsStore } from './slip-facts.store.js';

type Handover = Parameters<typeof withHandover>[2];
type Mark = Pick<FrozenSlip, 'templateVersion' | 'edition' | 'verificationCode' | 'verifyUrl'>;

/** Freezes a slip after each event, in the transaction of the event; nothing ever changes or takes away an edition. */
@Injectable()
export class EditionService {
  constructor(
    private readonly editions: EditionStore, private readonly slips: SlipFactsStore, private readonly head: PaperHeadReader,
    private readonly clock: Clock, @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The first edition, with the decided step as its event. */
  async freeze(tx: Tx, requestId: string, event: 'approved', eventId: string): Promise<EditionView> {
    const row = found(await this.slips.slip(tx, requestId));
    const [lines, steps, head] = [await this.slips.lines(tx, requestId), await this.slips.steps(tx, requestId), await this.head.read(tx, 'loan-slip')];
    const last = await this.editions.facts(tx, requestId);
    return this.keep(tx, requestId, eventId, approvedSlip(row, lines, steps, head, this.mark((last?.nth ?? 0) + 1, event)));
  }

  /** The first edition of an opening balance: out already, without an approval. */
  async freezeOpening(tx: Tx, requestId: string, checkoutId: string, opening: { regulariseOn: string; handover: Handover; things: readonly LeavingThing[] }): Promise<EditionView> {
    const row = found(await this.slips.slip(tx, requestId));
    const [lines, head, mark] = [await this.slips.lines(tx, requestId), await this.head.read(tx, 'loan-slip'), this.mark(1, 'handed-over')];
    return this.keep(tx, requestId, checkoutId, withHandover(openingSlip(row, lines, head, mark, opening.regulariseOn), mark, opening.handover, opening.things));
  }

  /** The first edition of what left before the approval. */
  async freezeEmergency(tx: Tx, requestId: string, checkoutId: string, { emergency, handover, things }: { emergency: EmergencyFacts; handover: Handover; things: readonly LeavingThing[] }): Promise<EditionView> {
    const row = found(await this.slips.slip(tx, requestId));
    const [lines, steps, head] = [await this.slips.linesLeft(tx, requestId), await this.slips.steps(tx, requestId), await this.head.read(tx, 'loan-slip')];
    const last = await this.editions.facts(tx, requestId);
    const mark = this.mark((last?.nth ?? 0) + 1, 'handed-over');
    return this.keep(tx, requestId, checkoutId, withHandover(emergencySlip(row, lines, steps, head, mark, emergency), mark, handover, things));
  }

  /** What was said of it afterwards, with its own time. */
  async decideAfterwards(tx: Tx, requestId: string, outcome: Ratification, stepId: string, dueAt: string): Promise<EditionView> {
    const approval = decidedAfterwards(await this.slips.steps(tx, requestId));
    return this.extend(tx, requestId, outcome === 'ratified' ? 'ratified' : 'ratification-refused', stepId, (slip, mark) => ({ ...slip, ...mark, approval, dueAt }));
  }

  /** The edition after the latest one: that one, changed by what happened. */
  async extend(tx: Tx, requestId: string, event: EditionEvent, eventId: string, change: (slip: FrozenSlip, mark: Mark) => FrozenSlip): Promise<EditionView> {
    const last = await this.editions.facts(tx, requestId);
    if (!last) throw new Error(`Request ${requestId} has no edition to go on from`);
    return this.keep(tx, requestId, eventId, change(JSON.parse(last.factsJson) as FrozenSlip, this.mark(last.nth + 1, event)));
  }

  /** The editions of a slip by what froze them: an approval's step, a hand-over, a return. */
  async byEvent(db: Sql, requestId: string): Promise<ReadonlyMap<string, EditionView>> {
    return new Map((await this.editions.list(db, requestId)).map((row) => [row.eventId, viewOf(row)]));
  }

  async list(db: Sql, requestId: string): Promise<EditionView[]> {
    return (await this.editions.list(db, requestId)).map(viewOf);
  }

  private mark(number: number, event: EditionEvent): Mark {
    const verificationCode = randomBytes(9).toString('base64url').replace(/[-_]/g, 'x');
    return { templateVersion: SLIP_TEMPLATE, edition: { number, event, at: this.clock.iso() }, verificationCode, verifyUrl: `${this.config.publicUrl}/slips/${verificationCode}` };
  }

  private async keep(tx: Tx, requestId: string, eventId: string, slip: FrozenSlip): Promise<EditionView> {
    const factsJson = canonicalJson(slip);
    const { edition: { number, event, at }, templateVersion, verificationCode } = slip;
    const factsHash = createHash('sha256').update(`${templateVersion}\n${factsJson}`).digest('hex');
    this.editions.insert(tx, { id: newId(), requestId, nth: number, event, eventId, factsJson, templateVersion, factsHash, verificationCode, createdAt: at });
    return { n: number, event, at, hash: factsHash, code: verificationCode };
  }
}

const viewOf = ({ nth, event, createdAt, factsHash, verificationCode }: EditionRow): EditionView => ({ n: nth, event, at: createdAt, hash: factsHash, code: verificationCode });
