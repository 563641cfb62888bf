import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { BinaryReply } from '../http/reply/binary-reply.js';
import { CurrentActor, Requires } from '../http/requires.js';
import type { Actor } from '../shared/actor.js';
import { CardsPreview, InvitationLink, InvitationsMailed, ResetCodeView } from '../shared/api/access/getting-in.js';
import { CardSheetService } from './cards/card-sheet.service.js';
import { InvitationService } from './cards/invitation.service.js';
import { MailedCards } from './cards/mailed-cards.js';
import { SharedCard } from './cards/shared-card.js';
import { CardsBody, CardsQuery, InvitationLettersBody } from './getting-in.dto.js';
import { ResetCodeService } from './resets/reset-code.service.js';

@Controller()
export class InvitationController {
  constructor(private readonly invitations: InvitationService, private readonly sheets: CardSheetService, private readonly resets: ResetCodeService, private readonly mailed: MailedCards, private readonly shared: SharedCard) {}

  @Get('invitations/preview')
  @Requires('people.manage')
  preview(@CurrentActor() actor: Actor, @Query() { unitId }: CardsQuery): Promise<CardsPreview> {
    return this.invitations.preview(actor, unitId);
  }

  @Post('invitations')
  @HttpCode(200)
  @Requires('people.manage')
  @BinaryReply('application/pdf')
  async print(@CurrentActor() actor: Actor, @Body() body: CardsBody, @Res() reply: FastifyReply): Promise<void> {
    const pdf = await this.sheets.pdf(actor, body);
    await reply.headers({ 'content-type': 'application/pdf', 'content-disposition': 'inline; filename="cards.pdf"', 'cache-control': 'no-store' }).send(pdf);
  }

  @Post('invitations/letters')
  @HttpCode(200)
  @Requires('people.manage')
  mail(@CurrentActor() actor: Actor, @Body() body: InvitationLettersBody): Promise<InvitationsMailed> {
    return this.mailed.mail(actor, body);
  }

  @Post('people/:id/invitation-link')
  @Requires('people.manage')
  link(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<InvitationLink> {
    return this.shared.link(actor, id);
  }

  @Delete('people/:id/invitation')
  @Requires('people.manage')
  @HttpCode(204)
  revoke(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.invitations.revoke(actor, id);
  }

  @Post('people/:id/reset-code')
  @Requires('password.reset')
  giveCode(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ResetCodeView> {
    return this.resets.give(actor, id);
  }
}
