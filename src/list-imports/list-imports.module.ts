import { Module } from '@nestjs/common';
import { OpeningBalancesModule } from '../opening-balances/opening-balances.module.js';
import { ListKinds } from './kinds/list-kinds.service.js';
import { OpeningList } from './kinds/opening-list.kind.js';
import { PeopleList } from './kinds/people-list.kind.js';
import { UnitList } from './kinds/unit-list.kind.js';
import { ListDesk } from './list-desk.service.js';
import { ListImportReading } from './list-import-reading.service.js';
import { ListImportController } from './list-import.controller.js';
import { ListImportService } from './list-import.service.js';
import { ListImportStore } from './list-import.store.js';
import { ListRowStore } from './list-row.store.js';
import { ListTaking } from './list-taking.service.js';

@Module({
  imports: [OpeningBalancesModule],
  controllers: [ListImportController],
  providers: [ListKinds, PeopleList, UnitList, OpeningList, ListDesk, ListImportStore, ListRowStore, ListImportService, ListTaking, ListImportReading],
})
export class ListImportsModule {}
