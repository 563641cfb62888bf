import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CurrentActor, Requires, SignedIn } from '../../../http/requires.js';
import type { Actor } from '../../../shared/actor.js';
import { AssetClassPage, AssetClassView } from '../../../shared/api/catalogue.js';
import { AssetClassBody, AssetClassQuery } from './asset-class.dto.js';
import { AssetClassService } from './asset-class.service.js';

@Controller('asset-classes')
export class AssetClassController {
  constructor(private readonly classes: AssetClassService) {}

  @Get() @SignedIn()
  page(@Query() query: AssetClassQuery): Promise<AssetClassPage> {
    return this.classes.page(query);
  }
  @Post() @Requires('register.manage')
  create(@CurrentActor() actor: Actor, @Body() body: AssetClassBody): Promise<AssetClassView> {
    return this.classes.create(actor, body);
  }
}
