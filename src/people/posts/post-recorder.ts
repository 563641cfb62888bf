import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { found, Refusal, refuse } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import { POST_WORDS } from '../../shared/labels/posts.js';
import type { PostKind } from '../../shared/vocab.js';
import { isAdministered, seen } from '../administered.js';
import { PersonStore } from '../persons/person.store.js';
import { UnitStore, type UnitRow } from '../units/unit.store.js';
import { seatHolder, whyNotAppoint, whyNotEnd } from './post.rules.js';
import { PostStore, type NewPost, type PostRow } from './post.store.js';

export interface EndOrder {
  untilOn: string;
  orderNumber: string;
  orderedOn: string;
}

/** Writes an appointment down, checked and journalled, within somebody's transaction. */
@Injectable()
export class PostRecorder {
  constructor(
    private readonly clock: Clock, private readonly journal: Journal, private readonly posts: PostStore,
    private readonly units: UnitStore, private readonly people: PersonStore,
  ) {}

  async give(tx: Tx, actor: Actor | null, given: NewPost): Promise<string> {
    return this.write(tx, actor, await this.check(tx, actor, given));
  }

  /** As it would be written. Without an actor every unit is within reach. */
  async check(tx: Tx, actor: Actor | null, given: NewPost): Promise<NewPost> {
    const unit = await this.units.byId(tx, given.unitId);
    if (!unit || (actor && !isAdministered(actor, unit.path))) throw new Refusal('units.unknown');
    const person = await this.people.byId(tx, given.personId);
    if (!person || person.disabledAt !== null) throw new Refusal('people.unknown');
    if (given.storeId !== null && !(await this.posts.isStore(tx, given.storeId))) throw new Refusal('posts.unknown-store');
    await this.refuseAppointment(tx, given, unit);
    return { ...given, title: given.title || titleOf(given.kind, unit) };
  }

  /** What was checked. `how`: who proposed it, or that nobody could confirm. */
  async write(tx: Tx, by: Actor | null, given: NewPost, how: object = {}): Promise<string> {
    const id = await this.posts.insert(tx, given, { at: this.clock.iso(), by: by?.personId ?? null });
    await this.journal.record(tx, { event: 'post.given', actor: by, authority: given.orderNumber, subject: { type: 'post', id }, after: { ...factsOf(given), ...how } });
    return id;
  }

  async checkEnd(tx: Tx, actor: Actor | null, id: string, { untilOn }: EndOrder): Promise<PostRow> {
    const row = await this.posts.byId(tx, id);
    const post = actor ? seen(actor, row) : found(row);
    refuse(whyNotEnd({ ...post, isDeputy: post.isDeputy === 1 }, untilOn, await this.posts.administrators(tx, this.clock.today())));
    return post;
  }

  async end(tx: Tx, by: Actor, post: PostRow, order: EndOrder, how: object = {}): Promise<void> {
    await this.posts.end(tx, post.id, order.untilOn);
    const [before, after] = [{ untilOn: post.untilOn }, { untilOn: order.untilOn, orderedOn: order.orderedOn, ...how }];
    await this.journal.record(tx, { event: 'post.ended', actor: by, authority: order.orderNumber, subject: { type: 'post', id: post.id }, before, after });
  }

  private async refuseAppointment(tx: Tx, given: NewPost, unit: UnitRow): Promise<void> {
    const others = (await this.posts.ofSeat(tx, given.kind, given.unitId)).map((row) => ({ ...row, isDeputy: row.isDeputy === 1 }));
    const appointment = { ...given, isDeputy: given.isDeputy === 1 };
    const code = whyNotAppoint(appointment, unit, others);
    if (code) throw new Refusal(code, { holder: seatHolder(appointment, others)?.personName ?? '' });
  }
}

/** As papers print it; a head's title is the unit's own. */
const titleOf = (kind: PostKind, { headTitle }: UnitRow): string => (kind === 'head-of-unit' || kind === 'head-of-agency' ? headTitle : '') || POST_WORDS.th[kind];

const factsOf = ({ kind, personId, unitId, storeId, isDeputy, fromOn, untilOn, orderedOn }: NewPost): object =>
  ({ kind, personId, unitId, storeId, isDeputy, fromOn, untilOn, orderedOn });
