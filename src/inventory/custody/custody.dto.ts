import { Transform } from 'class-transformer';
import { IsBooleanString, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../../http/page.js';
import { IsDay, IsId, Line } from '../../people/fields.js';
import type { AssignmentBody, CustodyEndBody, TransferBody } from '../../shared/api/custody/custody-bodies.js';
import { CUSTODY_DOCUMENTS, CUSTODY_ENDINGS, CUSTODY_STATES, RETURN_CONDITIONS, type CustodyDocument, type CustodyEnding, type CustodyState, type ReturnCondition } from '../../shared/vocab.js';

export class TransferDto implements TransferBody {
  @IsId()
  personId!: string;
  @IsIn(CUSTODY_DOCUMENTS)
  documentKind!: CustodyDocument;
  @Line(100)
  documentNumber!: string;
  @IsDay()
  documentOn!: string;
}

export class AssignmentDto extends TransferDto implements AssignmentBody {
  @IsId()
  assetId!: string;
}

export class CustodyDenialDto {
  /** Where it may be, or since when it is not there. */
  @Line(1000, 2)
  note!: string;
}

export class ConfirmationDto {
  /** The code on the sticker, or the link scanned. */
  @IsString() @MaxLength(500)
  tag!: string;
}

export class CustodyEndDto implements CustodyEndBody {
  @IsIn(CUSTODY_ENDINGS)
  kind!: CustodyEnding;
  /** Of what is given back. */
  @Transform(({ value }: { value: unknown }) => value ?? undefined) @IsOptional() @IsIn(RETURN_CONDITIONS)
  condition?: ReturnCondition;
  @Line(1000, 2)
  reason!: string;
}

export class CustodyQuery extends PageQuery {
  @IsOptional() @IsIn(CUSTODY_STATES)
  state?: CustodyState;
  /** `true`: held, and its tag not yet scanned in this fiscal year. */
  @IsOptional() @IsBooleanString()
  unconfirmed?: string;
  @IsOptional() @IsId()
  personId?: string;
  @IsOptional() @IsId()
  assetId?: string;
  /** Words of the thing or of its holder. */
  @IsOptional() @IsString() @MaxLength(100)
  q?: string;
}
