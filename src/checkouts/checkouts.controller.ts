import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentActor, Requires, SignedIn } from '../http/requires.js';
import type { Actor } from '../shared/actor.js';
import { CheckoutView, HandOverSheet, PickUpCodeView } from '../shared/api/loans/checkouts.js';
import { CheckoutDto } from './checkout.dto.js';
import { CheckoutService } from './checkout.service.js';
import { EmergencyCheckoutService } from './emergency/emergency-checkout.service.js';
import { EmergencyCheckoutDto } from './emergency/emergency.dto.js';
import { PickUpService } from './receipt/pick-up.service.js';
import { HandOverSheetService } from './sheet/hand-over-sheet.service.js';

@Controller('loan-requests/:id')
export class CheckoutsController {
  constructor(
    private readonly checkouts: CheckoutService, private readonly emergencies: EmergencyCheckoutService, private readonly sheets: HandOverSheetService, private readonly pickUp: PickUpService,
  ) {}

  @Requires('counter.operate')
  @Post('checkout')
  checkOut(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: CheckoutDto): Promise<CheckoutView> {
    return this.checkouts.checkOut(actor, id, body);
  }

  /** Before the approval, on a named officer's word. */
  @Requires('counter.operate')
  @Post('emergency-checkout')
  checkOutUrgently(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: EmergencyCheckoutDto): Promise<CheckoutView> {
    return this.emergencies.checkOut(actor, id, body);
  }

  @Requires('counter.operate')
  @Get('hand-over')
  sheet(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<HandOverSheet> {
    return this.sheets.sheet(actor, id);
  }

  @SignedIn()
  @Get('pick-up-code')
  code(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PickUpCodeView> {
    return this.pickUp.code(actor, id);
  }
}
