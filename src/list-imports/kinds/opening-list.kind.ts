import { Injectable } from '@nestjs/common';
import { atMyCounter } from '../../checkouts/counter-reach.js';
import type { Sql, Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { Refusal } from '../../http/refusal.js';
import { OpeningBalanceStore } from '../../opening-balances/opening-balance.store.js';
import { OpeningBalanceService } from '../../opening-balances/recording/opening-balance.service.js';
import { OpeningKnowledge, type SaidOfThing } from '../../opening-balances/recording/opening-knowledge.service.js';
import { RowRefusal } from '../../people/import/import-report.js';
import type { Actor } from '../../shared/actor.js';
import type { ListField } from '../../shared/lists/list-import-vocab.js';
import { borrowers } from '../names/borrowers.store.js';
import { KnownNames, type KnownPerson, type NameMatch } from '../names/name-match.rules.js';
import { RowDoubt, type ListKind, type ListRow, type ListValues, type RowSaid, type RowTaker, type Taken } from './list-kind.js';
import { OPENING_WORDS } from './list-words.js';
import { columnOf, readOpening, writtenIn, type ReadOpening } from './opening-row.js';
import { sitesByName } from './sites.store.js';

/** What stands fixed while a file is gone through. */
interface Context {
  actor: Actor;
  people: ReadonlyMap<string, KnownPerson>;
  names: KnownNames;
  sites: ReadonlyMap<string, string>;
  /** Slips that earlier rows of this file made, and their lines. */
  made: Map<string, number>;
}

/** What is out already, from the old book: things by number, people by name. */
@Injectable()
export class OpeningList implements ListKind {
  readonly name = 'opening';
  readonly words = OPENING_WORDS;

  constructor(
    private readonly clock: Clock, private readonly balances: OpeningBalanceService, private readonly knowledge: OpeningKnowledge, private readonly store: OpeningBalanceStore,
  ) {}

  missing(fields: readonly (ListField | null)[]): ListField[] {
    const has = (...some: ListField[]): boolean => some.some((field) => fields.includes(field));
    return [
      ...(has('number', 'description') ? [] : (['number'] as const)), ...(has('staffNumber', 'fullName', 'givenName') ? [] : (['fullName'] as const)),
      ...(['sinceOn', 'dueOn', 'place'] as const).filter((field) => !fields.includes(field)),
    ];
  }

  refuseNow(db: Sql): Promise<void> {
    return this.balances.refuseClosed(db);
  }

  inOrder(rows: readonly ListRow[]): ListRow[] {
    return [...rows];
  }

  titleOf({ description, number }: ListValues): string {
    return [description, number].filter(Boolean).join(' · ');
  }

  async takerFor(tx: Tx, actor: Actor): Promise<RowTaker> {
    const people = await borrowers(tx, this.clock.today());
    const context = { actor, people: new Map(people.map((person) => [person.id, person])), names: new KnownNames(people), sites: await sitesByName(tx), made: new Map<string, number>() };
    return (one, row) => this.take(one, context, row);
  }

  private async take(tx: Tx, context: Context, { line, values, personId }: ListRow): Promise<Taken> {
    const read = readOpening(values, context.sites);
    const match: NameMatch = personId === null ? context.names.match(read.written) : { sure: personId };
    const said = { ...read.said, poolId: await this.pool(tx, context.actor, values) };
    try {
      const taken = await this.takeFor(tx, context, said, match, read);
      const first = context.made.get(taken.subjectId);
      if (first !== undefined) throw new RowRefusal(...columnOf('list-import.repeated', values), 'list-import.repeated', { line: first });
      if (taken.outcome === 'new') context.made.set(taken.subjectId, line);
      return taken;
    } catch (error) {
      throw error instanceof Refusal && !(error instanceof RowRefusal) ? new RowRefusal(...columnOf(error.code, values), error.code, error.facts) : error;
    }
  }

  private async takeFor(tx: Tx, { actor, people }: Context, said: SaidOfThing, match: NameMatch, read: ReadOpening): Promise<Taken> {
    const thing = await this.knowledge.thing(tx, actor, said);
    const sure = 'sure' in match ? match.sure : null;
    const shown = shownOf(said, thing, people.get(sure ?? '') ?? null, read);
    const meant = 'sure' in match ? [match.sure] : match.likely.map(({ id }) => id);
    const before = (await this.store.entered(tx, thing, said.sinceOn)).find(({ borrowerId, quantity }) =>
      (meant.includes(borrowerId) || (meant.length === 0 && thing.assetId !== null)) && quantity === (said.quantity ?? 1));
    if (before) return { ...shown, outcome: 'unchanged', changes: [], subjectId: before.requestId };
    if (sure !== null) return { ...shown, outcome: 'new', changes: [], subjectId: await this.balances.recordIn(tx, actor, { ...said, personId: sure }) };
    await this.knowledge.examine(tx, actor, said, null);
    throw new RowDoubt(writtenIn(read.written), 'likely' in match ? match.likely : [], shown);
  }

  private async pool(tx: Tx, actor: Actor, { number, description }: ListValues): Promise<string | null> {
    if (number || !description) return null;
    const mine = (await this.store.poolsNamed(tx, description)).filter(({ unitPath, storeId }) => atMyCounter(actor, unitPath, storeId));
    if (mine.length > 1) throw new RowRefusal('description', description, 'list-import.several-things');
    return mine[0]?.id ?? null;
  }
}

function shownOf(said: SaidOfThing, thing: { description: string; number: string | null }, borrower: KnownPerson | null, { place, notes }: ReadOpening): RowSaid {
  const name = borrower && `${borrower.title}${borrower.givenName} ${borrower.familyName}`;
  const facts: [ListField, string | null][] = [
    ['fullName', name], ['quantity', (said.quantity ?? 1) > 1 ? String(said.quantity) : null], ['sinceOn', said.sinceOn], ['dueOn', said.dueOn], ['place', place], ['note', said.note ?? null],
  ];
  return { title: [thing.description, thing.number].filter(Boolean).join(' · '), facts: facts.flatMap(([field, value]) => (value ? [{ field, value }] : [])), notes };
}
