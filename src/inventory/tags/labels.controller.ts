import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Requires } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { LabelSettingsView, TagRevocationView } from '../../shared/api/inventory.js';
import { BinaryReply } from '../../http/reply/binary-reply.js';
import { LabelsBody, RevocationBody } from './label.dto.js';
import { LabelService } from './label.service.js';
import { StickerService } from './sticker.service.js';

@Controller()
export class LabelsController {
  constructor(private readonly labels: LabelService, private readonly stickers: StickerService) {}

  @Get('label-settings') @Requires('register.manage')
  address(): LabelSettingsView {
    return this.labels.address();
  }

  @Get('assets/:id/label.pdf') @Requires('register.manage') @BinaryReply('application/pdf')
  async ofAsset(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    await this.send(reply, actor, { ids: [id], layout: 'single' });
  }

  @Get('pools/:id/label.pdf') @Requires('register.manage') @BinaryReply('application/pdf')
  async ofPool(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    await this.send(reply, actor, { ids: [], poolIds: [id], layout: 'single' });
  }

  @Post('asset-labels') @HttpCode(200) @Requires('register.manage') @BinaryReply('application/pdf')
  async ofMany(@CurrentActor() actor: Actor, @Body() body: LabelsBody, @Res() reply: FastifyReply): Promise<void> {
    await this.send(reply, actor, body);
  }

  @Post('tags/:tag/revocation') @Requires('register.manage')
  revoke(@CurrentActor() actor: Actor, @Param('tag') tag: string, @Body() { reason }: RevocationBody): Promise<TagRevocationView> {
    return this.stickers.revoke(actor, tag, reason);
  }

  private async send(reply: FastifyReply, actor: Actor, body: LabelsBody): Promise<void> {
    const pdf = await this.labels.pdf(actor, body);
    const warning = String(this.labels.address().addressWillNotLast);
    await reply.headers({ 'content-type': 'application/pdf', 'content-disposition': 'inline; filename="labels.pdf"', 'cache-control': 'no-store', 'x-address-will-not-last': warning }).send(pdf);
  }
}
