import { Module, type DynamicModule } from '@nestjs/common';
import { AuditModule } from './audit/audit.module.js';
import { BackupModule } from './backup/backup.module.js';
import { CheckoutsModule } from './checkouts/checkouts.module.js';
import type { Config } from './config.js';
import { DatabaseModule } from './database/database.module.js';
import { DemoModule } from './demo/demo.module.js';
import { DeskModule } from './desk/desk.module.js';
import { entities } from './entities.js';
import { GettingInModule } from './getting-in/getting-in.module.js';
import type { Clock } from './http/clock.js';
import { HttpModule } from './http/http.module.js';
import { HttpsModule } from './https/https.module.js';
import { GuidelinesModule } from './guidelines/guidelines.module.js';
import { InventoryModule } from './inventory/inventory.module.js';
import { ListImportsModule } from './list-imports/list-imports.module.js';
import { NoticesModule } from './notices/notices.module.js';
import { OpeningBalancesModule } from './opening-balances/opening-balances.module.js';
import { OutagesModule } from './outages/outages.module.js';
import { OutboxModule } from './outbox/outbox.module.js';
import { PapersModule } from './papers/papers.module.js';
import { MisuseModule } from './misuse/misuse.module.js';
import { LoanRequestsModule } from './loan-requests/loan-requests.module.js';
import { PeopleModule } from './people/people.module.js';
import { QuarterlyModule } from './quarterly/quarterly.module.js';
import { ScheduleModule } from './schedule.js';
import { ReturnsModule } from './returns/returns.module.js';
import { SettingsModule } from './settings/settings.module.js';
import { SightingsModule } from './sightings/sightings.module.js';

const FEATURES = [
  AuditModule, OutboxModule, PeopleModule, SettingsModule, GettingInModule, InventoryModule, GuidelinesModule, LoanRequestsModule, CheckoutsModule, OpeningBalancesModule, ListImportsModule, OutagesModule, ReturnsModule,
  SightingsModule, MisuseModule, NoticesModule, QuarterlyModule, DeskModule, BackupModule, HttpsModule, DemoModule, ScheduleModule,
];

/** The whole program, in the order of the ladder. */
@Module({})
export class AppModule {
  static for(config: Config, clock: Clock): DynamicModule {
    return { module: AppModule, imports: [DatabaseModule.for(config, entities), PapersModule, HttpModule.for(config, clock), ...FEATURES] };
  }
}
