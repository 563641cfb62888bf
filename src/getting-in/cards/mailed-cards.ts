import { Inject, Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import type { Config } from '../../config.js';
import { newId } from '../../database/ids.js';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { CONFIG } from '../../http/config.token.js';
import { Refusal } from '../../http/refusal.js';
import { tell } from '../../outbox/tell.js';
import type { Actor } from '../../shared/actor.js';
import type { InvitationsMailed } from '../../shared/api/access/getting-in.js';
import type { CardsFor } from './card-people.store.js';
import { InvitationService } from './invitation.service.js';

/** Invitations by mail. Only who is invited is written down here; the code is made when the letter leaves. */
@Injectable()
export class MailedCards {
  constructor(
    private readonly transactions: Transactions, private readonly clock: Clock, private readonly journal: Journal, private readonly invitations: InvitationService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async mail(actor: Actor, which: CardsFor): Promise<InvitationsMailed> {
    if (this.config.mail === null) throw new Refusal('invitations.no-mail');
    const invited = await this.invitations.invited(actor, which);
    const reached = invited.filter((person) => person.hasOwnMail === 1).map(({ id }) => id);
    if (reached.length === 0) throw new Refusal('invitations.no-address');
    return this.transactions.run(async (tx) => {
      await this.put(tx, actor, reached);
      return { mailed: reached.length, withoutAddress: invited.length - reached.length };
    });
  }

  private async put(tx: Tx, actor: Actor, personIds: readonly string[]): Promise<void> {
    const id = newId();
    await tell(tx, this.clock.iso(), personIds.map((personId) => ({ kind: 'invitation' as const, subjectId: personId, occasion: `mail ${id}`, personId })));
    await this.journal.record(tx, { event: 'invitations.mailed', actor, subject: { type: 'invitations', id }, after: { personIds: [...personIds] } });
  }
}
