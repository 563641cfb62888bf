import { IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { PageQuery } from '../http/page.js';
import { QUESTION_STATES, SIGHTING_ANSWERS, type QuestionState, type SightingAnswer } from '../shared/vocab.js';

export class SightingBody {
  /** The code on the sticker, or the link scanned. */
  @IsString() @MaxLength(500)
  tag!: string;

  /** One of the agency's sites; else the place in words. */
  @IsOptional() @IsUUID()
  siteId?: string;

  @IsOptional() @IsString() @MinLength(2) @MaxLength(200)
  place?: string;

  @IsOptional() @IsString() @MaxLength(1000)
  note?: string;

  /** Id from `POST /api/files`. */
  @IsOptional() @IsUUID()
  photoId?: string;
}

export class SightingAnswerBody {
  @IsIn(SIGHTING_ANSWERS)
  answer!: SightingAnswer;

  @IsOptional() @IsString() @MaxLength(1000)
  note?: string;
}

export class QuestionQuery extends PageQuery {
  @IsOptional() @IsIn(QUESTION_STATES)
  state: QuestionState = 'open';
}
