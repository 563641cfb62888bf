import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { OutageEntryPage, OutageEntryView, OutageSheet } from '../../shared/api/loans/outages.js';
import { EntriesService } from './entries.service.js';
import { EnteringService } from './entering.service.js';
import { OutageEntriesQuery, OutageEntryDto, OutageSettlementDto, OutageSheetDto } from './entry.dto.js';
import { SheetService } from './sheet.service.js';

@ApiTags('outages')
@Controller()
export class EntryController {
  constructor(private readonly sheets: SheetService, private readonly entering: EnteringService, private readonly entries: EntriesService) {}

  /** Who could lawfully have signed what stands on a slip; writes nothing. */
  @Post('outage-slips/:id/sheet')
  @HttpCode(200)
  @Requires('outage.enter')
  sheet(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: OutageSheetDto): Promise<OutageSheet> {
    return this.sheets.sheet(actor, id, body);
  }

  /** Enters a slip that was filled in by hand during a declared outage. */
  @Post('outage-slips/:id/entry')
  @Requires('outage.enter')
  enter(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: OutageEntryDto): Promise<OutageEntryView> {
    return this.entering.enter(actor, id, body);
  }

  /** What came of an entry that the record spoke against. */
  @Put('outage-slips/:id/settlement')
  @HttpCode(200)
  @Requires('outage.enter')
  settle(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() { note }: OutageSettlementDto): Promise<OutageEntryView> {
    return this.entries.settle(actor, id, note);
  }

  @Get('outage-entries')
  @Requires('outage.view')
  page(@CurrentActor() actor: Actor, @Query() query: OutageEntriesQuery): Promise<OutageEntryPage> {
    return this.entries.page(actor, query);
  }
}
