import { Module } from '@nestjs/common';
import { ApprovalsModule } from '../../approvals/approvals.module.js';
import { CustodyModule } from '../custody/custody.module.js';
import { PermitBench } from './deciding/permit-bench.js';
import { PermitDeciding } from './deciding/permit-deciding.service.js';
import { PermitLedger } from './permit-ledger.js';
import { PermitReading } from './permit-reading.service.js';
import { PermitController } from './permit.controller.js';
import { PermitService } from './permit.service.js';
import { PermitStore } from './permit.store.js';

@Module({
  imports: [ApprovalsModule, CustodyModule],
  controllers: [PermitController],
  providers: [PermitBench, PermitDeciding, PermitLedger, PermitReading, PermitService, PermitStore],
  exports: [PermitReading],
})
export class PermitsModule {}
