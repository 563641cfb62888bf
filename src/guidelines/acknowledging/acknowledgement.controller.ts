import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { CurrentActor, Requires } from '../../http/requires.js';
import { BinaryReply } from '../../http/reply/binary-reply.js';
import type { Actor } from '../../shared/actor.js';
import { AcknowledgementFigures, AcknowledgementPage } from '../../shared/api/guideline/guidelines.js';
import { AcknowledgementFilter } from '../guideline.dto.js';
import { AcknowledgementLists } from './acknowledgement-list.service.js';

@Controller('guideline-acknowledgements')
export class AcknowledgementController {
  constructor(private readonly lists: AcknowledgementLists) {}

  @Get() @Requires('guideline.watch')
  page(@CurrentActor() actor: Actor, @Query() filter: AcknowledgementFilter): Promise<AcknowledgementPage> {
    return this.lists.page(actor, filter);
  }
  @Get('figures') @Requires('guideline.watch')
  figures(@CurrentActor() actor: Actor): Promise<AcknowledgementFigures> {
    return this.lists.figures(actor);
  }
  @Get('export.csv') @Requires('guideline.watch') @BinaryReply('text/csv')
  async csv(@CurrentActor() actor: Actor, @Query() filter: AcknowledgementFilter): Promise<StreamableFile> {
    return new StreamableFile(await this.lists.csv(actor, filter), { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="guideline-acknowledgements.csv"' });
  }
}
