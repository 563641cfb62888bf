import { Module } from '@nestjs/common';
import { LoanRequestsModule } from '../loan-requests/loan-requests.module.js';
import { CheckoutService } from './checkout.service.js';
import { CheckoutStore } from './checkout.store.js';
import { CheckoutsController } from './checkouts.controller.js';
import { CounterSlips } from './counter-slips.js';
import { EmergencyCheckoutService } from './emergency/emergency-checkout.service.js';
import { EmergencyLeaving } from './emergency/emergency-leaving.service.js';
import { EmergencyOffers } from './emergency/emergency-offer.service.js';
import { OfficerStore } from './emergency/officer.store.js';
import { LeavingService } from './leaving.service.js';
import { PickUpService } from './receipt/pick-up.service.js';
import { ReceiptService } from './receipt/receipt.service.js';
import { ReceiptStore } from './receipt/receipt.store.js';
import { HandOverSheetService } from './sheet/hand-over-sheet.service.js';
import { HandOverSheetStore } from './sheet/hand-over-sheet.store.js';
import { SwapNews } from './swap-news.js';

const EMERGENCY = [EmergencyCheckoutService, EmergencyLeaving, EmergencyOffers, OfficerStore];
import { OpeningEnd } from './takeover/opening-end.service.js';

@Module({
  imports: [LoanRequestsModule],
  controllers: [CheckoutsController],
  providers: [CheckoutService, CheckoutStore, CounterSlips, ...EMERGENCY, LeavingService, SwapNews, PickUpService, ReceiptService, ReceiptStore, OpeningEnd, HandOverSheetService, HandOverSheetStore],
  exports: [CheckoutStore, CounterSlips, ReceiptService, LoanRequestsModule],
})
export class CheckoutsModule {}
