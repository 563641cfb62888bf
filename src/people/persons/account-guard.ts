import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { refuse, Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import { whyNotStop } from '../posts/post.rules.js';
import { PostStore } from '../posts/post.store.js';
import { isWithin } from '../power.rules.js';
import { PowerStore } from '../power.store.js';
import { OwnSeconds } from '../second/own-seconds.store.js';
import { fullName } from './person-name.js';
import type { PersonChangeDto } from './person.dto.js';
import type { PersonRow } from './person.store.js';

/** What an administrator may not do to an account, though the person is theirs to manage. */
@Injectable()
export class AccountGuard {
  constructor(private readonly posts: PostStore, private readonly powers: PowerStore, private readonly seconds: OwnSeconds, private readonly clock: Clock) {}

  /** A new password comes by mail: whose address it is decides who gets in. */
  async refuseAddress(tx: Tx, actor: Actor, person: PersonRow, { email }: PersonChangeDto): Promise<void> {
    if (email === undefined || email === person.email || person.id === actor.personId) return;
    if (!isWithin(actor, await this.powers.ofPerson(tx, person.id))) throw new Refusal('people.more-power', { name: fullName(person) });
    await this.refuseOwnSecond(tx, actor, person);
  }

  /** Who shuts out or dates the leaving of the one who confirms would be alone. */
  async refuseLeaving(tx: Tx, actor: Actor, person: PersonRow, { leavingOn }: PersonChangeDto): Promise<void> {
    if (leavingOn !== undefined && leavingOn !== person.leavingOn) await this.refuseOwnSecond(tx, actor, person);
  }

  async refuseStop(tx: Tx, actor: Actor, person: PersonRow): Promise<void> {
    await this.refuseOwnSecond(tx, actor, person);
    refuse(whyNotStop(actor.personId, person.id, await this.posts.administrators(tx, this.clock.today())));
  }

  /** Whoever opens a way into the account of the one who confirms could confirm alone. */
  async refuseOwnSecond(tx: Tx, actor: Actor, person: PersonRow): Promise<void> {
    if ((await this.seconds.closedTo(tx, actor.personId)).has(person.id)) throw new Refusal('second-person.is-yours', { name: fullName(person) });
  }
}
