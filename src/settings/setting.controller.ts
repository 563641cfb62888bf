import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { CurrentActor, Requires } from '../http/requires.js';
import type { Actor } from '../shared/actor.js';
import { SettingList, SettingView } from '../shared/api/settings.js';
import { SettingChangeDto, SettingKeyDto } from './setting.dto.js';
import { SettingService } from './setting.service.js';

@Controller('settings')
export class SettingController {
  constructor(private readonly settings: SettingService) {}

  @Get()
  @Requires('settings.manage')
  list(): Promise<SettingList> {
    return this.settings.list();
  }

  @Put(':key')
  @Requires('settings.manage')
  change(@CurrentActor() actor: Actor, @Param() { key }: SettingKeyDto, @Body() body: SettingChangeDto): Promise<SettingView> {
    return this.settings.change(actor, key, body);
  }
}
