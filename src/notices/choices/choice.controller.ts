import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { CurrentActor, SignedIn } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { LineCodeView, NoticeChoices } from '../../shared/api/notices.js';
import { LineLinking } from '../line/line-linking.service.js';
import { NoticeChoiceDto } from './choice.dto.js';
import { ChoiceReader } from './choice.reader.js';
import { ChoiceService } from './choice.service.js';

@Controller()
export class ChoiceController {
  constructor(private readonly reader: Reader, private readonly views: ChoiceReader, private readonly choices: ChoiceService, private readonly linking: LineLinking) {}

  @Get('notice-choices')
  @SignedIn()
  show(@CurrentActor() actor: Actor): Promise<NoticeChoices> {
    return this.views.view(this.reader, actor);
  }

  @Put('notice-choices')
  @SignedIn()
  change(@CurrentActor() actor: Actor, @Body() body: NoticeChoiceDto): Promise<NoticeChoices> {
    return this.choices.change(actor, body);
  }

  @Post('line-code')
  @SignedIn()
  code(@CurrentActor() actor: Actor): Promise<LineCodeView> {
    return this.linking.code(actor);
  }

  @Delete('line-link')
  @SignedIn()
  @HttpCode(204)
  unlink(@CurrentActor() actor: Actor): Promise<void> {
    return this.linking.unlink(actor);
  }
}
