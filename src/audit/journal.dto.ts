import { IsOptional, IsUUID, Matches } from 'class-validator';
import { PageQuery } from '../http/page.js';

const WORD = /^[a-z]+(?:-[a-z]+)*$/;
const EVENT = /^[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*$/;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

export class JournalQuery extends PageQuery {
  /** `subject.past-tense`, e.g. `loan-request.submitted`. */
  @IsOptional() @Matches(EVENT)
  event?: string;

  @IsOptional() @Matches(WORD)
  subjectType?: string;

  @IsOptional() @IsUUID()
  subjectId?: string;

  @IsOptional() @IsUUID()
  actorId?: string;

  /** Bangkok days, YYYY-MM-DD, both included. */
  @IsOptional() @Matches(DAY)
  from?: string;

  @IsOptional() @Matches(DAY)
  until?: string;
}
