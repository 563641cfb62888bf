import { Global, Module } from '@nestjs/common';
import { HeadTitles } from '../people/import/head-titles.js';
import { AgencyName } from './agency-name.js';
import { SettingRecorder } from './changing/setting-recorder.js';
import { SettingSettling } from './changing/setting-settling.service.js';
import { WaitingChanges } from './changing/waiting-changes.service.js';
import { DemoMarkStore } from './demo-mark.store.js';
import { EmblemController } from './emblem/emblem.controller.js';
import { EmblemService } from './emblem/emblem.service.js';
import { LetterheadReader } from './emblem/letterhead.reader.js';
import { HolidayCalendar } from './holidays/holiday-calendar.js';
import { HolidayController } from './holidays/holiday.controller.js';
import { HolidayService } from './holidays/holiday.service.js';
import { HolidayStore } from './holidays/holiday.store.js';
import { SettingController } from './setting.controller.js';
import { SettingService } from './setting.service.js';
import { SettingStore } from './setting.store.js';
import { SettingsInForce } from './settings-in-force.store.js';
import { HeadTitleController } from './subjects/head-title.controller.js';
import { HeadTitleKeeper } from './subjects/head-title.keeper.js';
import { ImportedTitles } from './subjects/imported-titles.js';
import { SubjectApplying } from './subjects/subject-applying.service.js';
import { SubjectKeepers } from './subjects/subject-keepers.js';
import { SubjectReading } from './subjects/subject-reading.service.js';
import { SubjectSettings } from './subjects/subject-setting.service.js';

const subjects = [HeadTitleKeeper, SubjectApplying, SubjectKeepers, SubjectReading, SubjectSettings];

@Global()
@Module({
  controllers: [EmblemController, HeadTitleController, HolidayController, SettingController],
  providers: [
    AgencyName, DemoMarkStore, EmblemService, LetterheadReader, HolidayCalendar, HolidayService, HolidayStore, SettingRecorder, SettingService, SettingSettling, SettingStore, SettingsInForce, WaitingChanges,
    ...subjects, { provide: HeadTitles, useClass: ImportedTitles },
  ],
  exports: [AgencyName, DemoMarkStore, HeadTitles, LetterheadReader, SettingService, SettingsInForce, SubjectApplying, SubjectKeepers, SubjectSettings, WaitingChanges],
})
export class SettingsModule {}
