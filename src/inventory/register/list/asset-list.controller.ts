import { Controller, Get, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../../http/requires.js';
import type { Actor } from '../../../shared/actor.js';
import { AssetCounts, AssetPage } from '../../../shared/api/inventory.js';
import { AssetFilter, AssetListQuery } from './asset-list.dto.js';
import { AssetListService } from './asset-list.service.js';

@Controller('assets')
export class AssetListController {
  constructor(private readonly lists: AssetListService) {}

  @Get() @Requires('register.view')
  page(@CurrentActor() actor: Actor, @Query() query: AssetListQuery): Promise<AssetPage> {
    return this.lists.page(actor, query);
  }

  @Get('counts') @Requires('register.view')
  counts(@CurrentActor() actor: Actor, @Query() filter: AssetFilter): Promise<AssetCounts> {
    return this.lists.counts(actor, filter);
  }
}
