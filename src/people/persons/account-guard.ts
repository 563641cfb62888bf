import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { refuse, Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import { whyNotStop } from '../posts/post.rules.js';
import { PostStore } from '../posts/post.store.js';
import { isWithin } from '../power.rules.js';
import { PowerStore } from '../power.store.js';
import { SecondPersonStore } from '../second/second-person.store.js';
import { fullName } from './person-name.js';
import type { PersonChangeDto } from './person.dto.js';
import type { PersonRow } from './person.store.js';

/** What an administrator may not do to an account, though the person is theirs to manage. */
@Injectable()
export class AccountGuard {
  constructor(private readonly posts: PostStore, private readonly powers: PowerStore, private readonly seconds: SecondPersonStore, private readonly clock: Clock) {}

  /** A new password comes by mail: whose address it is decides who gets in. */
  async refuseAddress(tx: Tx, actor: Actor, person: PersonRow, { email }: PersonChangeDto): Promise<void> {
    if (email === undefined || email === person.email || person.id === actor.personId) return;
    if (!isWithin(actor, await this.powers.ofPerson(tx, person.id))) throw new Refusal('people.more-power', { name: fullName(person) });
  }

  /** Who shuts out or dates the leaving of the one who confirms would be alone. */
  async refuseLeaving(tx: Tx, actor: Actor, person: PersonRow, { leavingOn }: PersonChangeDto): Promise<void> {
    if (leavingOn !== undefined && leavingOn !== person.leavingOn) await this.refuseOwnSecond(tx, actor, person.id);
  }

  async refuseStop(tx: Tx, actor: Actor, personId: string): Promise<void> {
    await this.refuseOwnSecond(tx, actor, personId);
    refuse(whyNotStop(actor.personId, personId, await this.posts.administrators(tx, this.clock.today())));
  }

  private async refuseOwnSecond(tx: Tx, actor: Actor, personId: string): Promise<void> {
    if (personId === actor.personId || !(await this.seconds.keepsStore(tx, actor.personId))) return;
    refuse((await this.seconds.seatsOf(tx, personId)).length > 0 ? 'second-person.is-yours' : null);
  }
}
