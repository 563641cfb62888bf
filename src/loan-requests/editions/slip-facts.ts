import type { Letterhead, PaperAuthority, PaperPerson } from '../../papers/paper-facts.js';
import type { SlipApproval, SlipBorrower, SlipEmergency, SlipOpinion } from '../../papers/loan-slip/loan-slip.facts.js';
import { bangkokDate } from '../../shared/calendar.js';
import type { FrozenLine, FrozenSlip } from './slip-edition.rules.js';
import type { SlipLineRow, SlipRow, SlipStepRow } from './slip-facts.store.js';

/** Settings of the agency's papers as they stand when the edition is frozen. */
export interface PaperHead {
  thaiDigits: boolean;
  letterhead: Letterhead;
  writtenAt: string;
}

export type EmergencyFacts = SlipEmergency & { ratifyBy: string };

type Mark = Pick<FrozenSlip, 'templateVersion' | 'edition' | 'verificationCode' | 'verifyUrl'>;

/** The first edition: the slip as it was approved. */
export function approvedSlip(row: SlipRow, lines: readonly SlipLineRow[], steps: readonly SlipStepRow[], head: PaperHead, mark: Mark): FrozenSlip {
  const decided = steps.find((step) => step.kind === 'approval');
  if (!decided) throw new Error('A slip is frozen only once it is decided');
  return slipOf(row, lines, head, mark, { addressedTo: decided.postTitle, opinions: opinionsOf(steps), approval: approvalOf(decided) });
}

/** Left before the approval: the paper says on whose word, and until when it must be ratified. */
export function emergencySlip(row: SlipRow, lines: readonly SlipLineRow[], steps: readonly SlipStepRow[], head: PaperHead, mark: Mark, { ratifyBy, ...emergency }: EmergencyFacts): FrozenSlip {
  const postTitle = steps.find((step) => step.kind === 'approval')?.postTitle ?? '';
  return { ...slipOf(row, lines, head, mark, { addressedTo: postTitle, opinions: opinionsOf(steps), approval: { form: 'awaited', postTitle, ratifyBy } }), emergency };
}

/** What the lawful approver said afterwards. */
export function decidedAfterwards(steps: readonly SlipStepRow[]): SlipApproval {
  const step = steps.find((one) => one.kind === 'approval');
  if (!step?.name || !step.decidedAt) throw new Error('An emergency is decided by somebody');
  if (step.outcome === 'approve') return approvalOf(step);
  return { form: 'refused', by: person(step.name, step.position, step.unitName), authority: authorityOf(step), at: step.decidedAt, reason: step.reason ?? '' };
}

/** As it is asked for, to be signed in ink. */
export const askedSlip = (row: SlipRow, lines: readonly SlipLineRow[], steps: readonly SlipStepRow[], head: PaperHead, mark: Mark, addressedTo: string): FrozenSlip =>
  slipOf(row, lines, head, mark, { addressedTo, opinions: steps.filter((step) => step.kind === 'opinion').map(opinionOf), approval: { form: 'ink', postTitle: addressedTo } });

/** The only edition without an approval, and it says so. The borrower signs by confirming. */
export const openingSlip = (row: SlipRow, lines: readonly SlipLineRow[], head: PaperHead, mark: Mark, regulariseOn: string): FrozenSlip =>
  slipOf(row, lines, head, mark, { addressedTo: 'หัวหน้าเจ้าหน้าที่', opinions: [], approval: { form: 'opening', regulariseOn } });

function slipOf(row: SlipRow, lines: readonly SlipLineRow[], head: PaperHead, mark: Mark, decided: Pick<FrozenSlip, 'addressedTo' | 'opinions' | 'approval'>): FrozenSlip {
  return {
    thaiDigits: head.thaiDigits, letterhead: { ...head.letterhead, unitName: row.unitName }, number: row.number, fiscalYear: row.fiscalYear,
    writtenAt: head.writtenAt || head.letterhead.agencyName, writtenOn: bangkokDate(row.submittedAt), borrower: borrowerOf(row),
    ...signatures(row), purpose: row.purpose, ...optional({ reference: row.reference, orderedBy: row.orderedBy }),
    place: { name: row.placeName, isInside: !row.isOutside }, startsAt: row.startsAt, dueAt: row.dueAt, lines: lines.map(lineOf),
    handovers: [], returns: [], ...decided, ...mark,
  };
}

/** Leaves out what is empty: absent and empty are the same on paper, and only one of them is hashed. */
function optional<T extends Record<string, unknown>>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== '')) as { [K in keyof T]?: NonNullable<T[K]> };
}

const person = (name: string | null, position: string | null, unitName: string | null, phone: string | null = null): PaperPerson =>
  ({ name: name ?? '', ...optional({ position, unitName, phone }) });

function borrowerOf(row: SlipRow): SlipBorrower {
  const isOurs = row.borrowerKind === 'employee';
  const letter = row.letterNumber && row.letterOn ? { number: row.letterNumber, writtenOn: row.letterOn } : null;
  const sponsor = row.sponsorName ? person(row.sponsorName, row.sponsorPosition, row.sponsorUnit) : null;
  return {
    kind: row.borrowerKind,
    person: isOurs ? person(row.borrowerName, row.borrowerPosition, row.borrowerUnit, row.borrowerPhone) : person(row.contactName ?? row.organisation, null, null, row.phone),
    ...optional({ organisation: row.organisation, letter, sponsor }),
  };
}

/** Who sent it themselves has signed by that; for whom it was filled in signs in ink or by the receipt. */
function signatures(row: SlipRow): Pick<FrozenSlip, 'signedByBorrowerAt' | 'filledInBy'> {
  if (row.filledInBy === row.borrowerId) return { signedByBorrowerAt: row.submittedAt };
  return { filledInBy: person(row.fillerName, row.fillerPosition, row.fillerUnit) };
}

const lineOf = (row: SlipLineRow): FrozenLine => ({
  lineId: row.id, description: describe(row), quantity: row.quantity, unitWord: row.unitWord,
  ...optional({ number: row.number, accessories: accessoriesText(row.accessoriesJson) }),
});

/** Name with brand, model and serial number, as one text. */
export function describe(thing: { description: string; brand: string | null; model: string | null; serial: string | null }): string {
  const made = [thing.brand, thing.model].filter((word) => word && !thing.description.includes(word));
  return [thing.description, ...made, thing.serial ? `S/N ${thing.serial}` : ''].filter(Boolean).join(' ');
}

const accessoriesText = (json: string | null): string => (json ? (JSON.parse(json) as string[]).join(', ') : '');

const authorityOf = (step: SlipStepRow): PaperAuthority => ({
  capacity: step.capacity ?? 'holder', postTitle: step.postTitle,
  ...(step.orderNumber && step.orderedOn ? { order: { number: step.orderNumber, orderedOn: step.orderedOn } } : {}),
});

/** Nobody waits for an opinion that was called off. */
const opinionsOf = (steps: readonly SlipStepRow[]): SlipOpinion[] => steps.filter((step) => step.kind === 'opinion' && step.outcome !== 'cancelled').map(opinionOf);

function opinionOf(step: SlipStepRow): SlipOpinion {
  const outcome = step.outcome === 'favourable' || step.outcome === 'unfavourable' || step.outcome === 'no-opinion' ? step.outcome : 'awaited';
  const by = step.name ? { by: person(step.name, step.position, step.unitName), authority: authorityOf(step) } : {};
  const paper = step.signedOn ? { paper: { signedOn: step.signedOn, recordedBy: step.recorderName ?? '' } } : {};
  return { postTitle: step.postTitle, outcome, ...optional({ words: step.reason, at: step.decidedAt }), ...by, ...paper };
}

function approvalOf(step: SlipStepRow): SlipApproval {
  if (!step.name || !step.decidedAt) return { form: 'ink', postTitle: step.postTitle };
  const given = { by: person(step.name, step.position, step.unitName), authority: authorityOf(step), ...optional({ note: step.reason }) };
  if (step.signedOn) return { form: 'paper', ...given, signedOn: step.signedOn, recordedBy: person(step.recorderName, step.recorderPosition, null), recordedAt: step.decidedAt };
  return { form: 'electronic', ...given, at: step.decidedAt };
}
