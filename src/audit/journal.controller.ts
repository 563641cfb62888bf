import { Controller, Get, Query } from '@nestjs/common';
import { Requires } from '../http/requires.js';
import { JournalPage } from '../shared/api/journal.js';
import { JournalQuery } from './journal.dto.js';
import { JournalReading } from './journal-reading.service.js';

@Controller('journal')
export class JournalController {
  constructor(private readonly reading: JournalReading) {}

  @Get()
  @Requires('journal.view')
  page(@Query() query: JournalQuery): Promise<JournalPage> {
    return this.reading.page(query);
  }
}
