import { IsIn } from 'class-validator';
import { PageQuery } from '../http/page.js';

export class NoticeQuery extends PageQuery {
  @IsIn(['all', 'unread'])
  state: 'all' | 'unread' = 'all';
}
