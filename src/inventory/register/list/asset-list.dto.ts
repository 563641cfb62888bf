import { IsBooleanString, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQuery } from '../../../http/page.js';
import { ASSET_LOAN_STATES, ASSET_SORTS, CONDITIONS, type AssetLoanState, type AssetSort, type Condition } from '../../../shared/vocab.js';

/** The filters of the register; all of them together narrow. */
export class AssetFilter extends PageQuery {
  /** Words found anywhere in number, description, maker, model, serial, keeper or place; one character is enough. */
  @IsOptional() @IsString() @MaxLength(100)
  q?: string;

  /** This unit and every unit below it. */
  @IsOptional() @IsUUID()
  unitId?: string;

  @IsOptional() @IsUUID()
  classId?: string;

  @IsOptional() @IsIn(CONDITIONS)
  condition?: Condition;

  @IsOptional() @IsBooleanString()
  lendable?: string;

  @IsOptional() @IsBooleanString()
  numbered?: string;

  @IsOptional() @IsUUID()
  storeId?: string;

  @IsOptional() @IsUUID()
  roomId?: string;

  /** `true`: in somebody's custody. */
  @IsOptional() @IsBooleanString()
  inCustody?: string;

  @IsOptional() @IsIn(ASSET_LOAN_STATES)
  loanState?: AssetLoanState;
}

export class AssetListQuery extends AssetFilter {
  @IsOptional() @IsIn(ASSET_SORTS)
  sort: AssetSort = 'name';

  @IsOptional() @IsIn(['asc', 'desc'])
  order: 'asc' | 'desc' = 'asc';

  /** `last`: the page at the far end, without a cursor. */
  @IsOptional() @IsIn(['first', 'last'])
  end: 'first' | 'last' = 'first';
}
