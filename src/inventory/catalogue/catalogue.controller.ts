import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { CatalogueEntryView, CataloguePage } from '../../shared/api/catalogue.js';
import { CatalogueQuery, CatalogueTimes, EntryChange } from './catalogue.dto.js';
import { CatalogueService } from './catalogue.service.js';

@Controller('catalogue')
export class CatalogueController {
  constructor(private readonly catalogue: CatalogueService) {}

  @Get() @Requires('catalogue.view')
  page(@Query() query: CatalogueQuery): Promise<CataloguePage> {
    return this.catalogue.page(query);
  }
  @Get(':entryId') @Requires('catalogue.view')
  entry(@Param('entryId', ParseUUIDPipe) id: string, @Query() times: CatalogueTimes): Promise<CatalogueEntryView> {
    return this.catalogue.entry(id, times);
  }
  @Patch(':entryId') @Requires('register.manage')
  change(@CurrentActor() actor: Actor, @Param('entryId', ParseUUIDPipe) id: string, @Body() body: EntryChange): Promise<CatalogueEntryView> {
    return this.catalogue.change(actor, id, body);
  }
}
