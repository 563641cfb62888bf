import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { OutageList, OutageView } from '../../shared/api/loans/outages.js';
import { NewOutageDto, OutageEndDto } from './outage.dto.js';
import { OutageService } from './outage.service.js';

@ApiTags('outages')
@Controller('outages')
export class OutageController {
  constructor(private readonly outages: OutageService) {}

  @Get()
  @Requires('outage.view')
  list(@CurrentActor() actor: Actor): Promise<OutageList> {
    return this.outages.list(actor);
  }

  /** Declares a time in which the program could not be reached; it may last still. */
  @Post()
  @Requires('outage.declare')
  declare(@CurrentActor() actor: Actor, @Body() body: NewOutageDto): Promise<OutageView> {
    return this.outages.declare(actor, body);
  }

  @Put(':id/end')
  @HttpCode(200)
  @Requires('outage.declare')
  end(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() { endedAt }: OutageEndDto): Promise<OutageView> {
    return this.outages.end(actor, id, endedAt);
  }
}
