import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { found, Refusal } from '../../http/refusal.js';
import { CustodyReading } from '../../inventory/custody/custody-reading.service.js';
import { postCovering, type Actor } from '../../shared/actor.js';
import type { HandBackList, Leaver } from '../../shared/api/custody/hand-back.js';
import { addDays, daysBetween } from '../../shared/calendar.js';
import type { PostKind } from '../../shared/vocab.js';
import { HandBackStore, type HandBackPerson } from './hand-back.store.js';
import { TOLD_DAYS_BEFORE } from '../../shared/chasing/leaver-days.js';

const WATCHERS: readonly PostKind[] = ['head-of-unit', 'deputy-head', 'head-of-agency', 'storekeeper', 'head-of-supply-officers', 'head-of-supplies-unit', 'auditor'];

/** Loans and custody of one person together, and who is about to leave with some. */
@Injectable()
export class HandBackService {
  constructor(private readonly store: HandBackStore, private readonly custodies: CustodyReading, private readonly reader: Reader, private readonly clock: Clock) {}

  /** The person's own; else of somebody whose unit, or one of whose things, the reader answers for. */
  async list(actor: Actor, personId: string): Promise<HandBackList> {
    const person = found(await this.store.person(personId));
    const [loans, custodies] = [await this.store.loans(actor, personId), await this.custodies.openOf(this.reader, actor, personId)];
    const isSeen = personId === actor.personId || loans.length + custodies.length > 0 || postCovering(actor, WATCHERS, person.unitPath) !== null;
    if (!isSeen) throw new Refusal('not-found');
    return { ...this.named(person), loans, custodies };
  }

  async leavers(actor: Actor): Promise<Leaver[]> {
    const rows = await this.store.leavers(actor, addDays(this.clock.today(), TOLD_DAYS_BEFORE[0]));
    return rows.map(({ personId, personName, unitName, leavingOn, loans, custodies }) =>
      ({ personId, personName, unitName, leavingOn, loans, custodies, daysLeft: daysBetween(this.clock.today(), leavingOn) }));
  }

  private named({ unitPath: _unitPath, ...person }: HandBackPerson): Omit<HandBackList, 'loans' | 'custodies'> {
    return { ...person, daysLeft: person.leavingOn === null ? null : daysBetween(this.clock.today(), person.leavingOn) };
  }
}
