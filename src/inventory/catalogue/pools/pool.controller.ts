import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../../http/requires.js';
import type { Actor } from '../../../shared/actor.js';
import { PoolPage, PoolView } from '../../../shared/api/catalogue.js';
import { NewPoolBody, PoolChange, PoolQuery } from './pool.dto.js';
import { PoolService } from './pool.service.js';

@Controller('pools')
export class PoolController {
  constructor(private readonly pools: PoolService) {}

  @Get() @Requires('register.view')
  page(@CurrentActor() actor: Actor, @Query() query: PoolQuery): Promise<PoolPage> {
    return this.pools.page(actor, query);
  }
  @Get(':id') @Requires('register.view')
  view(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PoolView> {
    return this.pools.view(actor, id);
  }
  @Post() @Requires('register.manage')
  create(@CurrentActor() actor: Actor, @Body() body: NewPoolBody): Promise<PoolView> {
    return this.pools.create(actor, body);
  }
  @Patch(':id') @Requires('register.manage')
  change(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: PoolChange): Promise<PoolView> {
    return this.pools.change(actor, id, body);
  }
}
