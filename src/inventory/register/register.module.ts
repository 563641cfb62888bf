import { Module } from '@nestjs/common';
import { AssetController } from './asset.controller.js';
import { AssetService } from './asset.service.js';
import { AssetStore } from './asset.store.js';
import { ExportController } from './export/export.controller.js';
import { ExportService } from './export/export.service.js';
import { ExportStore } from './export/export.store.js';
import { LendabilityController } from './lendability/lendability.controller.js';
import { LendabilityService } from './lendability/lendability.service.js';
import { LendabilityStore } from './lendability/lendability.store.js';
import { AssetListController } from './list/asset-list.controller.js';
import { AssetListService } from './list/asset-list.service.js';
import { AssetListStore } from './list/asset-list.store.js';

@Module({
  controllers: [AssetListController, ExportController, AssetController, LendabilityController],
  providers: [AssetListService, AssetListStore, AssetService, AssetStore, LendabilityService, LendabilityStore, ExportService, ExportStore],
  exports: [AssetStore, LendabilityService],
})
export class RegisterModule {}
