import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { CurrentActor, SignedIn } from '../http/requires.js';
import type { Actor } from '../shared/actor.js';
import { NoticePage } from '../shared/api/notices.js';
import { NoticeQuery } from './notice.dto.js';
import { NoticeList } from './notice-list.service.js';

@Controller('notices')
export class NoticeController {
  constructor(private readonly notices: NoticeList) {}

  @Get()
  @SignedIn()
  list(@CurrentActor() actor: Actor, @Query() query: NoticeQuery): Promise<NoticePage> {
    return this.notices.page(actor, query);
  }

  @Put('reading')
  @SignedIn()
  @HttpCode(204)
  readAll(@CurrentActor() actor: Actor): Promise<void> {
    return this.notices.read(actor, null);
  }

  @Put(':id/reading')
  @SignedIn()
  @HttpCode(204)
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.notices.read(actor, id);
  }
}
