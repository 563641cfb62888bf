import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { newId } from '../../database/ids.js';
import { Reader } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { CardsPreview } from '../../shared/api/access/getting-in.js';
import { CardPeopleStore, type CardPerson, type CardsFor, type Day } from './card-people.store.js';
import { MOST_CARDS } from '../getting-in.dto.js';
import { CARD_CODE_LENGTH } from '../codes/one-time-code.rules.js';
import { OneTimeCodeStore } from '../codes/one-time-code.store.js';
import { newSecretCode } from '../codes/secret-code.js';

export type IssuedCard = CardPerson & { code: string };

/** Cards that let people in the first time. A person has one at a time: a new one makes the older worthless. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly clock: Clock,
    private readonly journal: Journal, private readonly people: CardPeopleStore, private readonly codes: OneTimeCodeStore,
  ) {}

  async preview(actor: Actor, unitId: string | undefined): Promise<CardsPreview> {
    const waiting = await this.people.waiting(this.reader, actor, unitId, this.day());
    const [withMail, withCard] = [waiting.filter((person) => person.hasOwnMail === 1), waiting.filter((person) => person.hasCard === 1)];
    return { people: waiting.length, withMail: withMail.length, withCard: withCard.length, withMailAndCard: withMail.filter((person) => person.hasCard === 1).length, most: MOST_CARDS };
  }

  /** The codes are in the answer and nowhere else. */
  async issue(actor: Actor, which: CardsFor, expiresAt: string): Promise<IssuedCard[]> {
    const invited = await this.invited(actor, which);
    const secrets = await Promise.all(invited.map(() => newSecretCode(CARD_CODE_LENGTH)));
    const now = this.clock.iso();
    await this.transactions.run(async (tx) => {
      await this.codes.issue(tx, invited.map(({ id }, at) => ({ personId: id, codeHash: secrets[at]!.hash })), { kind: 'invitation', issuedBy: actor.personId, now, expiresAt });
      await this.journal.record(tx, {
        event: 'invitations.issued', actor, subject: { type: 'invitations', id: newId() }, after: { personIds: invited.map(({ id }) => id), expiresAt },
      });
    });
    return invited.map((person, at) => ({ ...person, code: secrets[at]!.code }));
  }

  /** One person, named in the address: who may not be seen does not exist. */
  async issueOne(actor: Actor, personId: string, expiresAt: string): Promise<IssuedCard> {
    if ((await this.people.chosen(this.reader, actor, [personId], this.day())).length === 0) throw new Refusal('not-found');
    const [card] = await this.issue(actor, { ids: [personId] }, expiresAt);
    return card!;
  }

  /** The card that was lost, or given to the wrong hands; the letter that is still to leave. */
  async revoke(actor: Actor, personId: string): Promise<void> {
    const { hash } = await newSecretCode(CARD_CODE_LENGTH);
    await this.transactions.run(async (tx) => {
      const [person] = await this.people.chosen(tx, actor, [personId], this.day());
      if (!person) throw new Refusal('not-found');
      refuseOwnSecond([person]);
      await this.codes.cancel(tx, [{ personId, codeHash: hash }], { kind: 'invitation', issuedBy: actor.personId, now: this.clock.iso() });
      await this.journal.record(tx, { event: 'invitation.revoked', actor, subject: { type: 'person', id: personId } });
    });
  }

  /** Those who may be invited; refused where one of those named may not. */
  async invited(actor: Actor, { ids, unitId }: CardsFor): Promise<CardPerson[]> {
    const found = ids ? await this.people.chosen(this.reader, actor, ids, this.day()) : await this.people.waiting(this.reader, actor, unitId, this.day());
    if (ids && found.length < ids.length) throw new Refusal('people.unknown');
    const inside = found.find((person) => person.hasPassword === 1);
    const above = found.find((person) => person.hasMorePower);
    if (above) throw new Refusal('invitations.more-power', { name: above.name });
    refuseOwnSecond(found);
    if (inside) throw new Refusal('invitations.has-password', { name: inside.name });
    if (found.length === 0) throw new Refusal('invitations.nobody');
    if (found.length > MOST_CARDS) throw new Refusal('invitations.too-many', { people: found.length, most: MOST_CARDS });
    return found;
  }

  private day(): Day {
    return { today: this.clock.today(), now: this.clock.iso() };
  }
}

function refuseOwnSecond(people: readonly CardPerson[]): void {
  const second = people.find((person) => person.isOwnSecond);
  if (second) throw new Refusal('second-person.is-yours', { name: second.name });
}
