import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Put } from '@nestjs/common';
import { CurrentActor, Requires, SignedIn } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { AssetView } from '../../shared/api/inventory.js';
import { AssetChange, ConditionBody, NewAssetBody, NumberBody, PhotoBody } from './asset.dto.js';
import { AssetService } from './asset.service.js';

@Controller('assets')
export class AssetController {
  constructor(private readonly assets: AssetService) {}

  @Get(':id') @SignedIn()
  view(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AssetView> {
    return this.assets.view(actor, id);
  }
  @Post() @Requires('register.manage')
  create(@CurrentActor() actor: Actor, @Body() body: NewAssetBody): Promise<AssetView> {
    return this.assets.create(actor, body);
  }
  @Patch(':id') @Requires('register.manage')
  change(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: AssetChange): Promise<AssetView> {
    return this.assets.change(actor, id, body);
  }
  @Put(':id/number') @Requires('register.manage')
  number(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: NumberBody): Promise<AssetView> {
    return this.assets.number(actor, id, body);
  }
  @Put(':id/condition') @Requires('register.manage')
  setCondition(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: ConditionBody): Promise<AssetView> {
    return this.assets.setCondition(actor, id, body);
  }
  @Put(':id/photo') @Requires('register.manage')
  setPhoto(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: PhotoBody): Promise<AssetView> {
    return this.assets.setPhoto(actor, id, body);
  }
}
