import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../http/page.js';
import { MESSAGE_STATES, NOTICE_CHANNELS, type MessageState, type NoticeChannel } from '../../shared/notices/notice-kinds.js';

export class MessageQuery extends PageQuery {
  @IsOptional() @IsIn(MESSAGE_STATES)
  state?: MessageState;
}

export class ChannelTestDto {
  @IsIn(NOTICE_CHANNELS)
  channel!: NoticeChannel;
}
