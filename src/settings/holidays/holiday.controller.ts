import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CurrentActor, Requires, SignedIn } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { HolidayList, HolidayView } from '../../shared/api/settings.js';
import { HolidayQuery, NewHolidayDto } from './holiday.dto.js';
import { HolidayService } from './holiday.service.js';

@Controller('holidays')
export class HolidayController {
  constructor(private readonly holidays: HolidayService) {}

  @Get()
  @SignedIn()
  list(@Query() { year }: HolidayQuery): Promise<HolidayList> {
    return this.holidays.list(year);
  }

  @Post()
  @Requires('settings.manage')
  add(@CurrentActor() actor: Actor, @Body() body: NewHolidayDto): Promise<HolidayView> {
    return this.holidays.add(actor, body);
  }

  @Delete(':id')
  @Requires('settings.manage')
  @HttpCode(204)
  remove(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.holidays.remove(actor, id);
  }
}
