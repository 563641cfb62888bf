import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { CurrentActor, Requires, SignedIn } from '../http/requires.js';
import type { Actor } from '../shared/actor.js';
import { PendingChangeList, SettingList, SettingView, WaitingChange, WaitingChangeList } from '../shared/api/settings.js';
import { SettingSettling } from './changing/setting-settling.service.js';
import { WaitingChanges } from './changing/waiting-changes.service.js';
import { SettingChangeDto, SettingKeyDto, SettingWithdrawalDto } from './setting.dto.js';
import { SettingService } from './setting.service.js';
import { SubjectReading } from './subjects/subject-reading.service.js';

@Controller('settings')
export class SettingController {
  constructor(
    private readonly settings: SettingService, private readonly settling: SettingSettling, private readonly waits: WaitingChanges, private readonly subjects: SubjectReading,
  ) {}

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
    return this.waits.list(actor);
  }

  @Get('pending')
  @Requires('place.manage')
  pending(@CurrentActor() actor: Actor): Promise<PendingChangeList> {
    return this.subjects.pending(actor);
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
