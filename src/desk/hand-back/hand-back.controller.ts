import { Controller, Get, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { CurrentActor, Requires, SignedIn } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { HandBackList, LeaverList } from '../../shared/api/custody/hand-back.js';
import { HandBackPaper } from './hand-back-paper.service.js';
import { HandBackService } from './hand-back.service.js';

@Controller('hand-back-lists')
export class HandBackController {
  constructor(private readonly lists: HandBackService, private readonly paper: HandBackPaper) {}

  @Get() @Requires('overdue.view')
  async leavers(@CurrentActor() actor: Actor): Promise<LeaverList> {
    return { items: await this.lists.leavers(actor) };
  }
  @Get(':personId') @SignedIn()
  list(@CurrentActor() actor: Actor, @Param('personId', ParseUUIDPipe) personId: string): Promise<HandBackList> {
    return this.lists.list(actor, personId);
  }
  @Get(':personId/list.pdf') @SignedIn()
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  async pdf(@CurrentActor() actor: Actor, @Param('personId', ParseUUIDPipe) personId: string): Promise<StreamableFile> {
    return new StreamableFile(await this.paper.pdf(actor, personId), { type: 'application/pdf', disposition: `inline; filename="hand-back-${personId}.pdf"` });
  }
}
