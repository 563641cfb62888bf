import { Module } from '@nestjs/common';
import { LoanRequestsModule } from '../loan-requests/loan-requests.module.js';
import { CheckoutService } from './checkout.service.js';
import { CheckoutStore } from './checkout.store.js';
import { CheckoutsController } from './checkouts.controller.js';
import { LeavingService } from './leaving.service.js';
import { PickUpService } from './receipt/pick-up.service.js';
import { ReceiptService } from './receipt/receipt.service.js';
import { ReceiptStore } from './receipt/receipt.store.js';
import { HandOverSheetService } from './sheet/hand-over-sheet.service.js';
import { HandOverSheetStore } from './sheet/hand-over-sheet.store.js';

@Module({
  imports: [LoanRequestsModule],
  controllers: [CheckoutsController],
  providers: [CheckoutService, CheckoutStore, LeavingService, PickUpService, ReceiptService, ReceiptStore, HandOverSheetService, HandOverSheetStore],
  exports: [CheckoutStore, ReceiptService, LoanRequestsModule],
})
export class CheckoutsModule {}
