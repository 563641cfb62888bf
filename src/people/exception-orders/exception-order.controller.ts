import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { PageQuery } from '../../http/page.js';
import { CurrentActor, Requires } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { ExceptionOrderList, ExceptionOrderView } from '../../shared/api/people.js';
import { RevocationDto } from '../orders/order.dto.js';
import { NewExceptionOrderDto } from './exception-order.dto.js';
import { ExceptionOrderService } from './exception-order.service.js';

@Controller('exception-orders')
export class ExceptionOrderController {
  constructor(private readonly orders: ExceptionOrderService) {}

  @Get()
  @Requires('people.manage')
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<ExceptionOrderList> {
    return this.orders.list(actor, query);
  }

  @Post()
  @Requires('people.manage')
  record(@CurrentActor() actor: Actor, @Body() body: NewExceptionOrderDto): Promise<ExceptionOrderView> {
    return this.orders.record(actor, body);
  }

  @Put(':id/revocation')
  @Requires('people.manage')
  revoke(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() { reason }: RevocationDto): Promise<ExceptionOrderView> {
    return this.orders.revoke(actor, id, reason);
  }
}
