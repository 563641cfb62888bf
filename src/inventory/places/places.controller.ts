import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { pageOf, PageQuery } from '../../http/page.js';
import { CurrentActor, Requires, SignedIn } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { RoomPage, RoomView, SitePage, SiteView, StorePage, StoreView } from '../../shared/api/places.js';
import { PlaceQuery, RoomBody, RoomChange, SiteBody, SiteChange, StoreBody, StoreChange } from './place.dto.js';
import { PlaceService } from './place.service.js';
import { PlaceStore } from './place.store.js';
import { roomView, siteView } from './place.view.js';
import { StoreViews } from './store-views.js';

@Controller()
export class PlacesController {
  constructor(private readonly places: PlaceService, private readonly store: PlaceStore, private readonly storeViews: StoreViews, private readonly reader: Reader) {}

  @Get('sites') @SignedIn()
  async sites(@Query() page: PageQuery): Promise<SitePage> {
    return pageOf(await this.store.sites(this.reader, page), page.limit, (row) => [row.sortKey, row.id], siteView);
  }
  @Post('sites') @Requires('place.manage')
  createSite(@CurrentActor() actor: Actor, @Body() body: SiteBody): Promise<SiteView> {
    return this.places.createSite(actor, body);
  }
  @Patch('sites/:id') @Requires('place.manage')
  changeSite(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: SiteChange): Promise<SiteView> {
    return this.places.changeSite(actor, id, body);
  }

  @Get('stores') @SignedIn()
  stores(@Query() page: PlaceQuery): Promise<StorePage> {
    return this.storeViews.page(page);
  }
  @Post('stores') @Requires('place.manage')
  createStore(@CurrentActor() actor: Actor, @Body() body: StoreBody): Promise<StoreView> {
    return this.places.createStore(actor, body);
  }
  @Patch('stores/:id') @Requires('place.manage')
  changeStore(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: StoreChange): Promise<StoreView> {
    return this.places.changeStore(actor, id, body);
  }

  @Get('rooms') @SignedIn()
  async rooms(@Query() page: PlaceQuery): Promise<RoomPage> {
    return pageOf(await this.store.rooms(this.reader, page), page.limit, (row) => [row.name, row.id], roomView);
  }
  @Post('rooms') @Requires('place.manage')
  createRoom(@CurrentActor() actor: Actor, @Body() body: RoomBody): Promise<RoomView> {
    return this.places.createRoom(actor, body);
  }
  @Patch('rooms/:id') @Requires('place.manage')
  changeRoom(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: RoomChange): Promise<RoomView> {
    return this.places.changeRoom(actor, id, body);
  }
}
