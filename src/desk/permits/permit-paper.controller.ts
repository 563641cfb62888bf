import { Controller, Get, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { CurrentActor, Public, SignedIn } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { PermitCheckView } from '../../shared/api/custody/gate.js';
import { PermitCheckService } from './permit-check.service.js';
import { PermitPaper } from './permit-paper.service.js';

@Controller()
export class PermitPaperController {
  constructor(private readonly paper: PermitPaper, private readonly checks: PermitCheckService) {}

  @Get('permits/:id/permit.pdf') @SignedIn()
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  async pdf(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.paper.pdf(actor, id), { type: 'application/pdf', disposition: `inline; filename="permit-${id}.pdf"` });
  }
  @Get('public/permits/:code') @Public()
  check(@Param('code') code: string): Promise<PermitCheckView> {
    return this.checks.check(code);
  }
}
