import { Injectable } from '@nestjs/common';
import { newId } from '../../database/ids.js';
import type { Sql } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { LoanRequestBody } from '../../shared/api/loans/loan-request-bodies.js';
import { refuseFor } from '../loan-request.service.js';
import type { LoanRequestLine } from '../loan-request-line.entity.js';
import type { LoanRequest } from '../loan-request.entity.js';
import { cartParts, isThingOf, whyNotInCart, type CartLine, type CartPart } from './cart.rules.js';
import { ThingsStore, type PersonRow } from './things.store.js';

/** The columns of a request that its writer fills in; lines and unit follow from the cart. */
export type Draft = Omit<LoanRequest, 'id' | 'batchId' | 'unitId' | 'status' | 'round' | 'number' | 'fiscalYear' | 'createdAt' | 'version'
  | 'submittedAt' | 'approvedAt' | 'closedAt' | 'fetchBy'>;

export interface Written {
  draft: Draft;
  borrower: PersonRow | null;
  parts: CartPart[];
}

const named = (field: string): Refusal => new Refusal('invalid-input', { fields: [field] });
const text = (value: string | undefined): string | null => value?.trim() || null;
const instant = (value: string): string => new Date(value).toISOString();

/** Turns what was typed into what is kept: people, place and things looked up, and the cart split by responsible unit. */
@Injectable()
export class DraftingService {
  constructor(private readonly things: ThingsStore, private readonly clock: Clock) {}

  async written(from: Sql, actor: Actor, body: LoanRequestBody): Promise<Written> {
    const { kind, personId, sponsorId } = body.borrower;
    const borrower = kind === 'employee' ? await this.person(from, personId ?? actor.personId, 'borrower.personId') : null;
    const sponsor = kind === 'outsider' && sponsorId !== undefined ? await this.person(from, sponsorId, 'borrower.sponsorId') : null;
    const startsAt = instant(body.startsAt);
    const dueAt = instant(body.dueAt);
    refuseFor(startsAt < dueAt ? null : { code: 'loans.due-before-start', facts: {} });
    const draft: Draft = {
      borrowerKind: kind, borrowerId: borrower?.id ?? null, sponsorId: sponsor?.id ?? null, filledInBy: actor.personId,
      responsibleOfficerId: borrower && borrower.employment !== 'officer' ? borrower.responsibleOfficerId : null,
      confirmedAt: borrower?.id === actor.personId ? this.clock.iso() : null, ...lettersOf(body), ...(await this.place(from, body)),
      purpose: body.purpose.trim(), reference: text(body.reference), orderedBy: text(body.orderedBy), startsAt, dueAt,
    };
    return { draft, borrower, parts: await this.cart(from, body.lines) };
  }

  async cart(from: Sql, wanted: LoanRequestBody['lines']): Promise<CartPart[]> {
    const things = await this.things.things(from, wanted);
    const asked = wanted.map((line) => {
      const thing = things.find(isThingOf(line));
      if (!thing || (line.assetId === undefined) === (line.entryId === undefined)) throw named('lines');
      if (thing.assetId !== null && (line.quantity ?? 1) !== 1) throw named('lines.quantity');
      return { ...thing, quantity: line.quantity ?? 1 };
    });
    refuseFor(whyNotInCart(asked));
    return cartParts(asked as CartLine[]);
  }

  private async person(from: Sql, id: string, field: string): Promise<PersonRow> {
    const person = await this.things.person(from, id, this.clock.today());
    if (!person) throw named(field);
    refuseFor(person.isGone ? { code: 'loans.borrower-left', facts: { name: person.name } } : null);
    return person;
  }

  /** Inside or outside follows from the site; a place in words is outside. */
  private async place(from: Sql, { siteId, placeText }: LoanRequestBody): Promise<Pick<Draft, 'siteId' | 'placeText' | 'isOutside'>> {
    const words = text(placeText);
    if ((siteId === undefined) === (words === null)) throw new Refusal('loans.place-needed');
    if (siteId === undefined) return { siteId: null, placeText: words, isOutside: 1 };
    const site = await this.things.site(from, siteId);
    if (!site) throw named('siteId');
    return { siteId, placeText: null, isOutside: site.countsAsInside === 1 ? 0 : 1 };
  }
}

function lettersOf({ borrower }: LoanRequestBody): Pick<Draft, 'organisation' | 'contactName' | 'phone' | 'letterNumber' | 'letterOn'> {
  const isOurs = borrower.kind === 'employee';
  return {
    organisation: isOurs ? null : text(borrower.organisation), contactName: isOurs ? null : text(borrower.contactName), phone: text(borrower.phone),
    letterNumber: isOurs ? null : text(borrower.letterNumber), letterOn: isOurs ? null : (borrower.letterOn ?? null),
  };
}

/** Rows of the lines, frozen as they were asked: description, and the value an order's ceiling looks at. */
export const lineRows = (requestId: string, lines: readonly CartLine[]): LoanRequestLine[] => lines.map((line, position) => ({
  id: newId(), requestId, position, entryId: line.entryId, assetId: line.assetId, quantity: line.quantity, approvedQuantity: null,
  description: line.description, unitWord: line.unitWord, assetNumber: line.assetNumber, valueSatang: line.valueSatang,
}));
