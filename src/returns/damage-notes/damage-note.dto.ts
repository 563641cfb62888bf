import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../http/page.js';

const STATES = ['open', 'closed', 'all'] as const;

export class DamageNoteQuery extends PageQuery {
  @IsOptional() @IsIn(STATES)
  state: (typeof STATES)[number] = 'open';
}
