import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BinaryReply } from '../../http/reply/binary-reply.js';
import { CurrentActor, Requires } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { OutagePadDetail, OutagePadList, OutagePadView, OutageSlipView } from '../../shared/api/loans/outages.js';
import { PadPaper } from './pad-paper.service.js';
import { NewOutagePadDto, OutageNumberQuery, SpoilingDto } from './pad.dto.js';
import { PadService } from './pad.service.js';
import { SlipService } from './slip.service.js';

@ApiTags('outages')
@Controller()
export class PadController {
  constructor(private readonly pads: PadService, private readonly papers: PadPaper, private readonly slips: SlipService) {}

  @Get('outage-pads')
  @Requires('outage.view')
  list(@CurrentActor() actor: Actor): Promise<OutagePadList> {
    return this.pads.list(actor);
  }

  /** Keeps so many numbers for blank slips, to be printed. */
  @Post('outage-pads')
  @Requires('outage.enter')
  print(@CurrentActor() actor: Actor, @Body() { slips }: NewOutagePadDto): Promise<OutagePadView> {
    return this.pads.print(actor, slips);
  }

  @Get('outage-pads/:id')
  @Requires('outage.view')
  detail(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<OutagePadDetail> {
    return this.pads.detail(actor, id);
  }

  @Get('outage-pads/:id/slips.pdf')
  @Requires('outage.enter')
  @BinaryReply('application/pdf')
  async pdf(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.papers.pdf(actor, id), { type: 'application/pdf', disposition: `inline; filename="outage-slips-${id}.pdf"` });
  }

  @Get('outage-slips')
  @Requires('outage.view')
  slip(@CurrentActor() actor: Actor, @Query() { number }: OutageNumberQuery): Promise<OutageSlipView> {
    return this.slips.byNumber(actor, number);
  }

  @Put('outage-slips/:id/spoiling')
  @HttpCode(200)
  @Requires('outage.enter')
  spoil(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() { reason }: SpoilingDto): Promise<OutageSlipView> {
    return this.slips.spoil(actor, id, reason);
  }
}
