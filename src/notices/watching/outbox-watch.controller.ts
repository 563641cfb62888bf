import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { MessagePage, OutboxView } from '../../shared/api/notices.js';
import { OutboxHands } from './outbox-hands.service.js';
import { ChannelTestDto, MessageQuery } from './outbox-watch.dto.js';
import { OutboxWatch } from './outbox-watch.service.js';

@Controller('outbox')
export class OutboxWatchController {
  constructor(private readonly watch: OutboxWatch, private readonly hands: OutboxHands) {}

  @Get()
  @Requires('settings.manage')
  show(@CurrentActor() actor: Actor): Promise<OutboxView> {
    return this.watch.view(actor);
  }

  @Get('messages')
  @Requires('settings.manage')
  messages(@CurrentActor() actor: Actor, @Query() query: MessageQuery): Promise<MessagePage> {
    return this.watch.messages(actor, query);
  }

  @Post('tests')
  @Requires('settings.manage')
  @HttpCode(204)
  test(@CurrentActor() actor: Actor, @Body() { channel }: ChannelTestDto): Promise<void> {
    return this.hands.test(actor, channel);
  }

  @Post('held/release')
  @Requires('settings.manage')
  @HttpCode(204)
  release(@CurrentActor() actor: Actor): Promise<void> {
    return this.hands.settleHeld(actor, 'released');
  }

  @Post('held/drop')
  @Requires('settings.manage')
  @HttpCode(204)
  drop(@CurrentActor() actor: Actor): Promise<void> {
    return this.hands.settleHeld(actor, 'dropped');
  }

  @Post('messages/:id/attempt')
  @Requires('settings.manage')
  @HttpCode(204)
  again(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.hands.again(actor, id);
  }
}
