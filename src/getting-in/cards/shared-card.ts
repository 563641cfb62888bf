import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config.js';
import { outsideReply } from '../../database/call-scope.js';
import { CONFIG } from '../../http/config.token.js';
import type { Actor } from '../../shared/actor.js';
import type { InvitationLink } from '../../shared/api/access/getting-in.js';
import { CardTerm } from './card-term.js';
import { InvitationService } from './invitation.service.js';

/** An invitation that the administrator hands on in a chat: the card of one person, as its link. */
@Injectable()
export class SharedCard {
  constructor(private readonly invitations: InvitationService, private readonly term: CardTerm, @Inject(CONFIG) private readonly config: Config) {}

  /** Shown once: a repeated call gives a new link, and the one before opens no more. */
  async link(actor: Actor, personId: string): Promise<InvitationLink> {
    const { lastDay: validUntil, expiresAt } = await this.term.ofToday();
    const { name, code } = await outsideReply(() => this.invitations.issueOne(actor, personId, expiresAt));
    return { name, url: `${this.config.publicUrl}/welcome/${code}`, validUntil };
  }
}
