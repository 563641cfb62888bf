import type { LoanSlipFacts, SlipExtension, SlipHandover, SlipLine, SlipReturn } from '../../papers/loan-slip/loan-slip.facts.js';
import { CONDITION_WORDS } from '../../shared/labels/counter.js';
import type { Capacity, EditionEvent, HandOverCondition, ReturnCondition } from '../../shared/vocab.js';

/** A line of the paper that remembers what it stands for. Its place on the paper never changes from edition to edition. */
export interface FrozenLine extends SlipLine {
  lineId: string;
  /** Set once it has left. */
  checkoutLineId?: string;
}
export interface FrozenSlip extends Omit<LoanSlipFacts, 'lines'> {
  lines: FrozenLine[];
}

/** A thing that leaves on a line: the one approved, one of its kind, its like, or a number of them. */
export interface LeavingThing {
  lineId: string;
  checkoutLineId: string;
  quantity: number;
  description: string;
  number: string | null;
  accessories: readonly string[];
  condition: HandOverCondition;
  note: string | null;
  swapReason: string | null;
}

export interface ComingBack {
  checkoutLineId: string;
  quantity: number;
  condition: ReturnCondition;
  accessories: readonly string[];
  note: string | null;
}

interface Edition {
  number: number;
  event: EditionEvent;
  at: string;
}
type Mark = Pick<LoanSlipFacts, 'templateVersion'> & { edition: Edition; verificationCode: string; verifyUrl: string };

/** The next edition after a hand-over: what left stands on its line; what did not stays below on a line of its own. */
export function withHandover(slip: FrozenSlip, mark: Mark, handover: Omit<SlipHandover, 'lineNumbers'>, things: readonly LeavingThing[]): FrozenSlip {
  const lines = slip.lines.map((line) => ({ ...line }));
  const lineNumbers = things.map((thing) => place(lines, thing));
  return { ...slip, ...mark, lines, handovers: [...slip.handovers, { ...handover, lineNumbers }] };
}

function place(lines: FrozenLine[], thing: LeavingThing): number {
  const index = lines.findIndex((line) => line.lineId === thing.lineId && line.checkoutLineId === undefined);
  const open = lines[index];
  if (!open) throw new Error(`Nothing is left to hand over on line ${thing.lineId} of the slip`);
  lines[index] = leaving(open, thing);
  if (open.quantity > thing.quantity) lines.push({ ...open, quantity: open.quantity - thing.quantity });
  return index + 1;
}

function leaving(open: FrozenLine, thing: LeavingThing): FrozenLine {
  const { lineId, unitWord } = open;
  const condition = [CONDITION_WORDS[thing.condition].th, thing.note].filter(Boolean).join(': ');
  const swappedFor = thing.swapReason === null ? {} : { swappedFor: { description: open.description, ...numbered(open.number), reason: thing.swapReason } };
  return {
    lineId, checkoutLineId: thing.checkoutLineId, description: thing.description, quantity: thing.quantity, unitWord, condition,
    ...numbered(thing.number ?? undefined), ...worded('accessories', thing.accessories.join(', ')), ...swappedFor,
  };
}

const numbered = (number: string | undefined): { number?: string } => worded('number', number);
const worded = <K extends string>(key: K, text: string | null | undefined): { [key in K]?: string } => (text ? ({ [key]: text } as { [key in K]?: string }) : {});

/** A later due as it was granted. */
export interface GrantedExtension {
  oldDueAt: string;
  newDueAt: string;
  decidedAt: string | null;
  decidedByName: string | null;
  decidedByPosition: string | null;
  decidedByUnitName: string | null;
  capacity: Capacity | null;
  postTitle: string;
  orderNumber: string | null;
  orderedOn: string | null;
}

/** The next edition after a later due was granted. */
export function withExtension(slip: FrozenSlip, mark: Mark, granted: GrantedExtension): FrozenSlip {
  const by = { name: granted.decidedByName ?? '', ...worded('position', granted.decidedByPosition), ...worded('unitName', granted.decidedByUnitName) };
  const order = granted.orderNumber && granted.orderedOn ? { order: { number: granted.orderNumber, orderedOn: granted.orderedOn } } : {};
  const extension: SlipExtension = {
    from: granted.oldDueAt, until: granted.newDueAt, by, authority: { capacity: granted.capacity ?? 'holder', postTitle: granted.postTitle, ...order }, at: granted.decidedAt ?? mark.edition.at,
  };
  return { ...slip, ...mark, dueAt: granted.newDueAt, extensions: [...(slip.extensions ?? []), extension] };
}

/** The next edition after a return of some or all. */
export function withReturn(slip: FrozenSlip, mark: Mark, back: Omit<SlipReturn, 'items'>, things: readonly ComingBack[]): FrozenSlip {
  const items = things.map(({ checkoutLineId, quantity, condition, accessories, note }) => ({
    lineNumber: slip.lines.findIndex((line) => line.checkoutLineId === checkoutLineId) + 1, quantity, condition,
    ...worded('accessories', accessories.join(', ')), ...worded('note', note),
  }));
  return { ...slip, ...mark, returns: [...slip.returns, { ...back, items }] };
}
