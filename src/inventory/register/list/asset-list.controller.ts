import { Controller, Get, Query } from '@nestjs/common';
import { Requires } from '../../../http/requires.js';
import { AssetCounts, AssetPage } from '../../../shared/api/inventory.js';
import { AssetFilter, AssetListQuery } from './asset-list.dto.js';
import { AssetListService } from './asset-list.service.js';

@Controller('assets')
export class AssetListController {
  constructor(private readonly lists: AssetListService) {}

  @Get() @Requires('register.view')
  page(@Query() query: AssetListQuery): Promise<AssetPage> {
    return this.lists.page(query);
  }

  @Get('counts') @Requires('register.view')
  counts(@Query() filter: AssetFilter): Promise<AssetCounts> {
    return this.lists.counts(filter);
  }
}
