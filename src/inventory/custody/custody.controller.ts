import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { CurrentActor, Requires, SignedIn } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { CustodyPage, CustodyView } from '../../shared/api/custody/custodies.js';
import { CustodyHolder } from './custody-holder.service.js';
import { CustodyReading } from './custody-reading.service.js';
import { AssignmentDto, ConfirmationDto, CustodyEndDto, CustodyQuery, CustodyDenialDto, TransferDto } from './custody.dto.js';
import { CustodyService } from './custody.service.js';

@Controller('custodies')
export class CustodyController {
  constructor(private readonly custodies: CustodyService, private readonly holder: CustodyHolder, private readonly reading: CustodyReading, private readonly reader: Reader) {}

  @Get() @SignedIn()
  page(@CurrentActor() actor: Actor, @Query() query: CustodyQuery): Promise<CustodyPage> {
    return this.reading.page(this.reader, actor, query);
  }
  @Get(':id') @SignedIn()
  one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CustodyView> {
    return this.reading.view(this.reader, actor, id);
  }
  @Post() @Requires('register.manage')
  assign(@CurrentActor() actor: Actor, @Body() body: AssignmentDto): Promise<CustodyView> {
    return this.custodies.assign(actor, body);
  }
  @Post(':id/acceptance') @SignedIn()
  accept(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CustodyView> {
    return this.holder.accept(actor, id);
  }
  /** "It is not with me": the supply office is asked to look. */
  @Post(':id/denial') @SignedIn()
  deny(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: CustodyDenialDto): Promise<CustodyView> {
    return this.holder.deny(actor, id, body.note);
  }
  @Post(':id/confirmations') @SignedIn()
  confirm(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: ConfirmationDto): Promise<CustodyView> {
    return this.holder.confirm(actor, id, body.tag);
  }
  @Post(':id/transfer') @Requires('register.manage')
  transfer(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: TransferDto): Promise<CustodyView> {
    return this.custodies.transfer(actor, id, body);
  }
  @Post(':id/end') @Requires('register.manage')
  end(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: CustodyEndDto): Promise<CustodyView> {
    return this.custodies.end(actor, id, body);
  }
}
