import { Controller, Get, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../http/requires.js';
import type { Actor } from '../shared/actor.js';
import { JournalPage } from '../shared/api/journal.js';
import { JournalQuery } from './journal.dto.js';
import { JournalReading } from './journal-reading.service.js';

@Controller('journal')
export class JournalController {
  constructor(private readonly reading: JournalReading) {}

  @Get()
  @Requires('journal.view')
  page(@CurrentActor() actor: Actor, @Query() query: JournalQuery): Promise<JournalPage> {
    return this.reading.page(actor, query);
  }
}
