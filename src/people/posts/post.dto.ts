import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../http/page.js';
import { POST_KINDS, type PostKind } from '../../shared/vocab.js';
import { IsDay, IsId, Line, Maybe, OptionalLine } from '../fields.js';

export class NewPostDto {
  @IsIn(POST_KINDS)
  kind!: PostKind;
  @IsId()
  personId!: string;
  @IsId()
  unitId!: string;
  @IsOptional() @IsId()
  storeId?: string | null;
  /** Without one: the unit's title of its head, or the name of the post. */
  @OptionalLine(200)
  title?: string | null;
  @Maybe() @IsBoolean()
  isDeputy?: boolean;
  @IsDay()
  fromOn!: string;
  @IsOptional() @IsDay()
  untilOn?: string | null;
  @Line(60)
  orderNumber!: string;
  @IsDay()
  orderedOn!: string;
}

export class PostEndDto {
  /** Last day in the post. */
  @IsDay()
  untilOn!: string;
  @Line(60)
  orderNumber!: string;
  @IsDay()
  orderedOn!: string;
}

export class PostQuery extends PageQuery {
  @IsOptional() @IsId()
  unitId?: string;
  @IsOptional() @IsId()
  personId?: string;
  @IsOptional() @IsIn(POST_KINDS)
  kind?: PostKind;
  @IsOptional() @IsDay()
  at?: string;
}
