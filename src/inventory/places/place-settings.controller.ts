import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { CurrentActor, Requires } from '../../http/requires.js';
import { SubjectSettings } from '../../settings/subjects/subject-setting.service.js';
import type { Actor } from '../../shared/actor.js';
import { SubjectSettingView } from '../../shared/api/settings.js';
import { inWeekOrder } from '../../shared/hours/sound-hours.js';
import { SiteInsideDto, StoreHoursDto } from './place-settings.dto.js';

@Controller()
export class PlaceSettingsController {
  constructor(private readonly settings: SubjectSettings) {}

  @Get('sites/:id/counts-as-inside') @Requires('place.manage')
  inside(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SubjectSettingView> {
    return this.settings.view(actor, { key: 'site.counts-as-inside', id });
  }
  @Put('sites/:id/counts-as-inside') @Requires('place.manage')
  changeInside(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: SiteInsideDto): Promise<SubjectSettingView> {
    return this.settings.change(actor, { key: 'site.counts-as-inside', id }, body);
  }

  @Get('stores/:id/hours') @Requires('place.manage')
  hours(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SubjectSettingView> {
    return this.settings.view(actor, { key: 'store.hours', id });
  }
  @Put('stores/:id/hours') @Requires('place.manage')
  changeHours(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: StoreHoursDto): Promise<SubjectSettingView> {
    return this.settings.change(actor, { key: 'store.hours', id }, { ...body, value: inWeekOrder(body.value) });
  }
}
