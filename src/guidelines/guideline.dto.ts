import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { PageQuery } from '../http/page.js';
import { IsDay, Line } from '../people/fields.js';
import { COMMENT_OUTCOMES, GUIDELINE_SECTIONS, type CommentOutcome, type GuidelineSection } from '../shared/guideline/guideline-vocab.js';

/** Plain text of several paragraphs: no control characters but line ends, and no markup is ever read in it. */
const Paragraphs = (max: number): PropertyDecorator => (target, key) => {
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.replace(/\r\n?/g, '\n').normalize('NFC').trim() : value))(target, key);
  IsString()(target, key);
  MaxLength(max)(target, key);
  Matches(/^[^\p{Cc}\n]*(\n[^\p{Cc}\n]*)*$/u)(target, key);
};

export class GuidelineTextDto {
  @IsIn(GUIDELINE_SECTIONS)
  section!: GuidelineSection;
  @Paragraphs(6000)
  words!: string;
}

/** Parts that are left out stay as they are. */
export class GuidelineEditDto {
  @IsInt() @Min(1) @Max(1_000_000)
  edition!: number;
  @IsArray() @ArrayMaxSize(GUIDELINE_SECTIONS.length) @ValidateNested({ each: true }) @Type(() => GuidelineTextDto)
  texts!: GuidelineTextDto[];
}

export class CommentPeriodDto {
  @IsDay()
  untilOn!: string;
}

export class GuidelineCommentDto {
  @IsIn(GUIDELINE_SECTIONS)
  section!: GuidelineSection;
  @Paragraphs(2000) @Matches(/[\p{L}\p{N}]/u)
  words!: string;
}

export class CommentAnswerDto {
  @IsIn(COMMENT_OUTCOMES)
  outcome!: CommentOutcome;
  @Paragraphs(2000) @Matches(/[\p{L}\p{N}]/u)
  words!: string;
}

export class GuidelineReturnDto {
  @Line(1000)
  reason!: string;
}

export class PublicationDto {
  /** The edition that was read: nobody publishes words they have not seen. */
  @IsInt() @Min(1) @Max(1_000_000)
  edition!: number;
  @IsDay()
  fromOn!: string;
}

export class AcknowledgementFilter extends PageQuery {
  @IsOptional() @IsUUID()
  unitId?: string;
  @IsOptional() @IsIn(['has', 'has-not'])
  state?: 'has' | 'has-not';
  /** In the name or the staff number. */
  @IsOptional() @IsString() @MaxLength(100)
  q?: string;
}
