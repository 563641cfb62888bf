import { Body, Controller, Delete, Get, Param, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { CurrentActor, Requires } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { FirstRunView } from '../../shared/api/machine/first-run.js';
import { ExceptionDraft } from './exception-draft.service.js';
import { ExceptionDraftQuery, FirstRunStepDto, PresetDto } from './first-run.dto.js';
import { FirstRunService } from './first-run.service.js';
import { PresetService } from './preset.service.js';

@Controller('first-run')
export class FirstRunController {
  constructor(private readonly firstRun: FirstRunService, private readonly presets: PresetService, private readonly draft: ExceptionDraft) {}

  @Get() @Requires('settings.manage')
  view(@CurrentActor() actor: Actor): Promise<FirstRunView> {
    return this.firstRun.view(actor);
  }
  @Put('preset') @Requires('settings.manage')
  apply(@CurrentActor() actor: Actor, @Body() { kind }: PresetDto): Promise<FirstRunView> {
    return this.presets.apply(actor, kind);
  }
  @Put('steps/:step/skip') @Requires('settings.manage')
  skip(@CurrentActor() actor: Actor, @Param() { step }: FirstRunStepDto): Promise<FirstRunView> {
    return this.firstRun.skip(actor, step);
  }
  @Delete('steps/:step/skip') @Requires('settings.manage')
  takeUpAgain(@CurrentActor() actor: Actor, @Param() { step }: FirstRunStepDto): Promise<FirstRunView> {
    return this.firstRun.takeUpAgain(actor, step);
  }
  @Get('exception-order.pdf') @Requires('settings.manage')
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  async exceptionOrder(@CurrentActor() actor: Actor, @Query() query: ExceptionDraftQuery): Promise<StreamableFile> {
    return new StreamableFile(await this.draft.pdf(actor, query), { type: 'application/pdf', disposition: 'inline; filename="exception-order.pdf"' });
  }
}
