import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { CurrentActor, Requires, SignedIn } from '../http/requires.js';
import type { Actor } from '../shared/actor.js';
import { ReturnView, TakeBackPreview } from '../shared/api/loans/returns.js';
import { ReturnReceiptPaper } from './showing/return-receipt-paper.js';
import { ReturnViewer } from './showing/return-viewer.js';
import { TakeBackPreviewer } from './showing/take-back-preview.js';
import { PreviewQuery, ReturnDto } from './take-back/take-back.dto.js';
import { TakeBackService } from './take-back/take-back.service.js';

@Controller('returns')
export class ReturnsController {
  constructor(
    private readonly returns: TakeBackService, private readonly previewer: TakeBackPreviewer, private readonly viewer: ReturnViewer, private readonly paper: ReturnReceiptPaper,
  ) {}

  @Requires('counter.operate')
  @Post()
  takeBack(@CurrentActor() actor: Actor, @Body() body: ReturnDto): Promise<ReturnView> {
    return this.returns.takeBack(actor, body);
  }

  @Requires('counter.operate')
  @Get('preview')
  preview(@CurrentActor() actor: Actor, @Query() query: PreviewQuery): Promise<TakeBackPreview> {
    return this.previewer.preview(actor, query.tag);
  }

  @SignedIn()
  @Get(':id')
  async view(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ReturnView> {
    return (await this.viewer.visible(actor, id)).view;
  }

  @SignedIn()
  @Get(':id/receipt.pdf')
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  async receipt(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.paper.pdf(actor, id), { type: 'application/pdf', disposition: `inline; filename="return-${id}.pdf"` });
  }
}
