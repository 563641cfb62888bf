import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { CurrentActor, Requires, SignedIn } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { PermitPage, PermitView } from '../../shared/api/custody/permits.js';
import { PermitDeciding } from './deciding/permit-deciding.service.js';
import { PermitReading } from './permit-reading.service.js';
import { PermitClosingDto, PermitDecisionDto, PermitDto, PermitQuery } from './permit.dto.js';
import { PermitService } from './permit.service.js';

@Controller('permits')
export class PermitController {
  constructor(private readonly permits: PermitService, private readonly deciding: PermitDeciding, private readonly reading: PermitReading, private readonly reader: Reader) {}

  @Get() @SignedIn()
  page(@CurrentActor() actor: Actor, @Query() query: PermitQuery): Promise<PermitPage> {
    return this.reading.page(this.reader, actor, query);
  }
  @Get(':id') @SignedIn()
  one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PermitView> {
    return this.reading.view(this.reader, actor, id);
  }
  @Post() @SignedIn()
  ask(@CurrentActor() actor: Actor, @Body() body: PermitDto): Promise<PermitView> {
    return this.permits.ask(actor, body);
  }
  @Post(':id/decision') @Requires('request.decide')
  decide(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: PermitDecisionDto): Promise<PermitView> {
    return this.deciding.decide(actor, id, body);
  }
  @Post(':id/withdrawal') @SignedIn()
  withdraw(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PermitView> {
    return this.permits.withdraw(actor, id);
  }
  @Post(':id/revocation') @Requires('request.decide')
  revoke(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: PermitClosingDto): Promise<PermitView> {
    return this.deciding.revoke(actor, id, body.reason);
  }
}
