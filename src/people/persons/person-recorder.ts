import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import type { Tx } from '../../database/sql.js';
import { violates } from '../../database/violation.js';
import { isUnchanged } from '../../database/statements.js';
import { Clock } from '../../http/clock.js';
import { Refusal, refuse } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import { isAdministered } from '../administered.js';
import { PasswordSetter } from '../passwords/password.service.js';
import { SessionStore } from '../sign-in/session.store.js';
import { UnitStore } from '../units/unit.store.js';
import type { PersonChangeDto } from './person.dto.js';
import { whyNotOfficer } from './person.rules.js';
import { PersonStore, type PersonFields, type PersonRow } from './person.store.js';

/** Writes a person down, checked and journalled, within somebody's transaction: a form, an import or the set-up. */
@Injectable()
export class PersonRecorder {
  constructor(
    private readonly clock: Clock, private readonly journal: Journal, private readonly people: PersonStore,
    private readonly units: UnitStore, private readonly passwords: PasswordSetter, private readonly sessions: SessionStore,
  ) {}

  /** Without an actor the program itself acts: set-up, or an import from the server's own command line. */
  async create(tx: Tx, actor: Actor | null, person: PersonFields, passwordHash: string | null = null): Promise<string> {
    await this.check(tx, actor, null, person);
    const id = await orTaken(person, this.people.insert(tx, person, this.clock.iso()));
    await this.record(tx, actor, 'person.recorded', id, null, person);
    if (passwordHash !== null) await this.passwords.set(tx, { personId: id, passwordHash, keptSessionId: null });
    return id;
  }

  async change(tx: Tx, actor: Actor | null, before: PersonRow, change: PersonChangeDto): Promise<void> {
    const after = { ...fieldsOf(before), ...withoutAbsent(change) };
    if (isUnchanged(before, after)) return;
    await this.check(tx, actor, before, after);
    await orTaken(after, this.people.change(tx, before.id, after));
    await this.record(tx, actor, 'person.changed', before.id, before, after);
  }

  async disable(tx: Tx, actor: Actor, person: PersonRow): Promise<void> {
    if (person.disabledAt !== null) return;
    const now = this.clock.iso();
    await this.people.setDisabledAt(tx, person.id, now);
    await this.sessions.endOthers(tx, person.id, null, now);
    await this.journal.record(tx, { event: 'person.disabled', actor, subject: { type: 'person', id: person.id }, after: { disabledAt: now } });
  }

  async enable(tx: Tx, actor: Actor, person: PersonRow): Promise<void> {
    if (person.disabledAt === null) return;
    await this.people.setDisabledAt(tx, person.id, null);
    await this.journal.record(tx, { event: 'person.enabled', actor, subject: { type: 'person', id: person.id }, before: { disabledAt: person.disabledAt } });
  }

  private async check(tx: Tx, actor: Actor | null, before: PersonRow | null, person: PersonFields): Promise<void> {
    const unit = person.unitId === before?.unitId ? null : await this.units.byId(tx, person.unitId);
    if (person.unitId !== before?.unitId && (!unit || (actor && !isAdministered(actor, unit.path)))) throw new Refusal('units.unknown');
    const holder = await this.people.byStaffNumber(tx, person.staffNumber);
    if (holder && holder.id !== before?.id) throw new Refusal('people.staff-number-taken', { staffNumber: person.staffNumber });
    const officer = person.responsibleOfficerId === null ? null : await this.people.byId(tx, person.responsibleOfficerId);
    refuse(whyNotOfficer({ id: before?.id ?? null, ...person }, officer?.disabledAt === null ? officer : null));
  }

  private async record(tx: Tx, actor: Actor | null, event: string, id: string, before: PersonFields | null, after: PersonFields): Promise<void> {
    const data = before ? { before: names(before), after: names(after) } : names(after);
    const personal = [{ personId: id, data }];
    await this.journal.record(tx, { event, actor, subject: { type: 'person', id }, before: before && codes(before), after: codes(after), personal });
  }
}

const codes = ({ unitId, employment, responsibleOfficerId, leavingOn }: PersonFields): object => ({ unitId, employment, responsibleOfficerId, leavingOn });
const names = ({ staffNumber, title, givenName, familyName, position, phone, email }: PersonFields): object =>
  ({ staffNumber, title, givenName, familyName, position, phone, email });

function fieldsOf(row: PersonRow): PersonFields {
  const { staffNumber, title, givenName, familyName, position, unitId, phone, email, employment, responsibleOfficerId, leavingOn } = row;
  return { staffNumber, title, givenName, familyName, position, unitId, phone, email, employment, responsibleOfficerId, leavingOn };
}

function withoutAbsent({ title, ...change }: PersonChangeDto): Partial<PersonFields> {
  const given = { ...change, ...(title === undefined ? {} : { title: title ?? '' }) };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** Of two that give one number at the same moment the database takes one; the other reads why. */
async function orTaken<T>({ staffNumber }: PersonFields, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw violates(error, 'ix_people_staff_number', 'people.staff_number') ? new Refusal('people.staff-number-taken', { staffNumber }, { cause: error }) : error;
  }
}
