import { Module } from '@nestjs/common';
import { RegisterModule } from '../register/register.module.js';
import { CustodyAsset } from './custody-asset.js';
import { CustodyHolder } from './custody-holder.service.js';
import { CustodyReading } from './custody-reading.service.js';
import { CustodyController } from './custody.controller.js';
import { CustodyService } from './custody.service.js';
import { CustodyStore } from './custody.store.js';

@Module({
  imports: [RegisterModule],
  controllers: [CustodyController],
  providers: [CustodyAsset, CustodyHolder, CustodyReading, CustodyService, CustodyStore],
  exports: [CustodyReading, CustodyStore],
})
export class CustodyModule {}
