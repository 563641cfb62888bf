import { Global, Module } from '@nestjs/common';
import { AgencyName } from './agency-name.js';
import { DemoMarkStore } from './demo-mark.store.js';
import { EmblemController } from './emblem/emblem.controller.js';
import { EmblemService } from './emblem/emblem.service.js';
import { LetterheadReader } from './emblem/letterhead.reader.js';
import { HolidayCalendar } from './holidays/holiday-calendar.js';
import { HolidayController } from './holidays/holiday.controller.js';
import { HolidayService } from './holidays/holiday.service.js';
import { HolidayStore } from './holidays/holiday.store.js';
import { SettingSettling } from './setting-settling.service.js';
import { SettingController } from './setting.controller.js';
import { SettingService } from './setting.service.js';
import { SettingStore } from './setting.store.js';
import { SettingsInForce } from './settings-in-force.store.js';

@Global()
@Module({
  controllers: [EmblemController, HolidayController, SettingController],
  providers: [AgencyName, DemoMarkStore, EmblemService, LetterheadReader, HolidayCalendar, HolidayService, HolidayStore, SettingService, SettingSettling, SettingStore, SettingsInForce],
  exports: [AgencyName, DemoMarkStore, LetterheadReader, SettingService, SettingSettling, SettingsInForce],
})
export class SettingsModule {}
