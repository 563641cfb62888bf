import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller.js';
import { CatalogueService } from './catalogue.service.js';
import { CatalogueStore } from './catalogue.store.js';
import { AssetClassController } from './classes/asset-class.controller.js';
import { AssetClassService } from './classes/asset-class.service.js';
import { PoolController } from './pools/pool.controller.js';
import { PoolService } from './pools/pool.service.js';
import { PoolStore } from './pools/pool.store.js';

@Module({
  controllers: [CatalogueController, AssetClassController, PoolController],
  providers: [CatalogueService, CatalogueStore, AssetClassService, PoolService, PoolStore],
  exports: [CatalogueStore],
})
export class CatalogueModule {}
