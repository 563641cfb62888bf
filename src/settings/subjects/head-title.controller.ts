import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { CurrentActor, Requires } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { SubjectSettingView } from '../../shared/api/settings.js';
import { SubjectSettings } from './subject-setting.service.js';
import { HeadTitleDto } from './subject.dto.js';

@Controller('units/:id/head-title')
export class HeadTitleController {
  constructor(private readonly settings: SubjectSettings) {}

  @Get()
  @Requires('people.manage')
  view(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SubjectSettingView> {
    return this.settings.view(actor, { key: 'unit.head-title', id });
  }

  @Put()
  @Requires('people.manage')
  change(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: HeadTitleDto): Promise<SubjectSettingView> {
    return this.settings.change(actor, { key: 'unit.head-title', id }, body);
  }
}
