import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../http/page.js';

export const INBOX_FOLDERS = ['waiting', 'following', 'decided'] as const;

export class InboxQuery extends PageQuery {
  @IsOptional() @IsIn(INBOX_FOLDERS)
  folder: (typeof INBOX_FOLDERS)[number] = 'waiting';
}
