import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { OrderList, OrderView } from '../../shared/api/people.js';
import { NewOrderDto, OrderQuery, RevocationDto } from './order.dto.js';
import { OrderService } from './order.service.js';

@Controller('orders')
export class OrderController {
  constructor(private readonly orders: OrderService) {}

  @Get()
  @Requires('people.manage')
  list(@CurrentActor() actor: Actor, @Query() query: OrderQuery): Promise<OrderList> {
    return this.orders.list(actor, query);
  }

  @Get(':id')
  @Requires('people.manage')
  one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<OrderView> {
    return this.orders.one(actor, id);
  }

  @Post()
  @Requires('people.manage')
  record(@CurrentActor() actor: Actor, @Body() body: NewOrderDto): Promise<OrderView> {
    return this.orders.record(actor, body);
  }

  @Put(':id/revocation')
  @Requires('people.manage')
  revoke(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() { reason }: RevocationDto): Promise<OrderView> {
    return this.orders.revoke(actor, id, reason);
  }
}
