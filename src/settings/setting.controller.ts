import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { CurrentActor, Requires, SignedIn } from '../http/requires.js';
import type { Actor } from '../shared/actor.js';
import { SettingList, SettingView, WaitingChange, WaitingChangeList } from '../shared/api/settings.js';
import { SettingChangeDto, SettingKeyDto, SettingWithdrawalDto } from './setting.dto.js';
import { SettingService } from './setting.service.js';
import { SettingSettling } from './setting-settling.service.js';

@Controller('settings')
export class SettingController {
  constructor(private readonly settings: SettingService, private readonly settling: SettingSettling) {}

  @Get()
  @Requires('settings.manage')
  list(@CurrentActor() actor: Actor): Promise<SettingList> {
    return this.settings.list(actor);
  }

  @Put(':key')
  @Requires('settings.manage')
  change(@CurrentActor() actor: Actor, @Param() { key }: SettingKeyDto, @Body() body: SettingChangeDto): Promise<SettingView> {
    return this.settings.change(actor, key, body);
  }

  @Get('waiting')
  @SignedIn()
  waiting(@CurrentActor() actor: Actor): Promise<WaitingChangeList> {
    return this.settling.waiting(actor);
  }

  @Post('changes/:id/confirmation')
  @SignedIn()
  @HttpCode(200)
  confirm(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<WaitingChange> {
    return this.settling.confirm(actor, id);
  }

  @Put('changes/:id/withdrawal')
  @SignedIn()
  withdraw(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() { reason }: SettingWithdrawalDto): Promise<WaitingChange> {
    return this.settling.withdraw(actor, id, reason);
  }
}
