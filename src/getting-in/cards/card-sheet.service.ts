import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config.js';
import { outsideReply } from '../../database/call-scope.js';
import { Clock } from '../../http/clock.js';
import { CONFIG } from '../../http/config.token.js';
import { PaperQueue } from '../../papers/paper-queue.js';
import { AgencyName } from '../../settings/agency-name.js';
import type { Actor } from '../../shared/actor.js';
import { grouped } from '../../shared/codes/spoken-code.js';
import { CardTerm } from './card-term.js';
import type { CardsBody } from '../getting-in.dto.js';
import { InvitationService, type IssuedCard } from './invitation.service.js';

const PER_PAGE = { 'a4-8': 8, 'a4-10': 10 } as const;

/** Invitations on paper: one card a person, to be cut apart and handed out. */
@Injectable()
export class CardSheetService {
  constructor(
    private readonly invitations: InvitationService, private readonly papers: PaperQueue, private readonly agency: AgencyName,
    private readonly term: CardTerm, private readonly clock: Clock, @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A repeated call gives new cards: nobody keeps the codes of the first. */
  async pdf(actor: Actor, { layout, ...which }: CardsBody): Promise<Buffer> {
    const { lastDay: validUntil, expiresAt } = await this.term.ofToday();
    const cards = await outsideReply(() => this.invitations.issue(actor, which, expiresAt));
    return this.papers.render('invitation-cards', {
      agencyName: await this.agency.name(), address: this.config.publicUrl, validUntil, perPage: PER_PAGE[layout], printedAt: this.clock.iso(),
      cards: cards.map((card) => this.cardOf(card)),
    });
  }

  private cardOf({ name, unitName, staffNumber, code }: IssuedCard): { name: string; unitName: string; staffNumber: string; code: string; url: string } {
    return { name, unitName, staffNumber, code: grouped(code, 4), url: `${this.config.publicUrl}/welcome/${code}` };
  }
}
