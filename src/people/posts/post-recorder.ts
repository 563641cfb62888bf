import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import { POST_WORDS } from '../../shared/labels/posts.js';
import type { PostKind } from '../../shared/vocab.js';
import { isAdministered } from '../administered.js';
import { PersonStore } from '../persons/person.store.js';
import { UnitStore, type UnitRow } from '../units/unit.store.js';
import { seatHolder, whyNotAppoint } from './post.rules.js';
import { PostStore, type NewPost, type PostRow } from './post.store.js';

interface EndOrder {
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
    const unit = await this.unit(tx, actor, given.unitId);
    const person = await this.people.byId(tx, given.personId);
    if (!person || person.disabledAt !== null) throw new Refusal('people.unknown');
    if (given.storeId !== null && !(await this.posts.isStore(tx, given.storeId))) throw new Refusal('posts.unknown-store');
    await this.refuseAppointment(tx, given, unit);
    const post = { ...given, title: given.title || titleOf(given.kind, unit) };
    const id = await this.posts.insert(tx, post, { at: this.clock.iso(), by: actor?.personId ?? null });
    await this.journal.record(tx, { event: 'post.given', actor, authority: given.orderNumber, subject: { type: 'post', id }, after: factsOf(given) });
    return id;
  }

  async end(tx: Tx, actor: Actor, post: PostRow, order: EndOrder): Promise<void> {
    await this.posts.end(tx, post.id, order.untilOn);
    const [before, after] = [{ untilOn: post.untilOn }, { untilOn: order.untilOn, orderedOn: order.orderedOn }];
    await this.journal.record(tx, { event: 'post.ended', actor, authority: order.orderNumber, subject: { type: 'post', id: post.id }, before, after });
  }

  private async refuseAppointment(tx: Tx, given: NewPost, unit: UnitRow): Promise<void> {
    const others = (await this.posts.ofSeat(tx, given.kind, given.unitId)).map((row) => ({ ...row, isDeputy: row.isDeputy === 1 }));
    const appointment = { ...given, isDeputy: given.isDeputy === 1 };
    const code = whyNotAppoint(appointment, unit, others);
    if (code) throw new Refusal(code, { holder: seatHolder(appointment, others)?.personName ?? '' });
  }

  private async unit(tx: Tx, actor: Actor | null, unitId: string): Promise<UnitRow> {
    const unit = await this.units.byId(tx, unitId);
    if (!unit || (actor && !isAdministered(actor, unit.path))) throw new Refusal('units.unknown');
    return unit;
  }
}

/** As papers print it; a head's title is the unit's own. */
const titleOf = (kind: PostKind, { headTitle }: UnitRow): string => (kind === 'head-of-unit' || kind === 'head-of-agency' ? headTitle : '') || POST_WORDS.th[kind];

const factsOf = ({ kind, personId, unitId, storeId, isDeputy, fromOn, untilOn, orderedOn }: NewPost): object =>
  ({ kind, personId, unitId, storeId, isDeputy, fromOn, untilOn, orderedOn });
