import { Controller, Get, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { CurrentActor, SignedIn } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { EditionList } from '../../shared/api/loans/checkouts.js';
import { SlipPaper } from './slip-paper.service.js';

export class EditionQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(10_000)
  edition?: number;
}

@Controller('loan-requests/:id')
export class SlipPaperController {
  constructor(private readonly slips: SlipPaper) {}

  @SignedIn()
  @Get('editions')
  editions(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<EditionList> {
    return this.slips.list(actor, id);
  }

  @SignedIn()
  @Get('loan-slip.pdf')
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  async pdf(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Query() query: EditionQuery): Promise<StreamableFile> {
    return new StreamableFile(await this.slips.pdf(actor, id, query.edition), { type: 'application/pdf', disposition: `inline; filename="loan-slip-${id}.pdf"` });
  }
}
