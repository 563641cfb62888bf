import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsBoolean, IsIn, IsInt, IsObject, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { PageQuery } from '../../http/page.js';
import type { OrderScope } from '../../shared/api/people.js';
import { BORROWER_KINDS, ORDER_CAPACITIES, type BorrowerKind, type OrderCapacity } from '../../shared/vocab.js';
import { IsId, Line, Maybe } from '../fields.js';
import type { OrderState } from './order.store.js';
import { WrittenOrderDto } from './written-order.dto.js';

/** Powers that a written order may give. */
const POWERS = ['head-of-agency', 'head-of-unit', 'deputy-head', 'head-of-supplies-unit', 'head-of-supply-officers', 'storekeeper'] as const;
const STATES: readonly OrderState[] = ['in-force', 'coming', 'past', 'all'];
const HIGHEST_SATANG = 1e13;

export class OrderScopeDto implements OrderScope {
  @Maybe() @IsArray() @ArrayNotEmpty() @ArrayMaxSize(3) @IsIn(BORROWER_KINDS, { each: true })
  borrowerKinds?: BorrowerKind[];
  @Maybe() @IsBoolean()
  outside?: boolean;
  @Maybe() @IsArray() @ArrayNotEmpty() @ArrayMaxSize(100) @IsUUID(undefined, { each: true })
  unitIds?: string[];
  @Maybe() @IsArray() @ArrayNotEmpty() @ArrayMaxSize(500) @IsUUID(undefined, { each: true })
  classIds?: string[];
}

export class NewOrderDto extends WrittenOrderDto {
  @IsIn(ORDER_CAPACITIES)
  capacity!: OrderCapacity;
  @IsIn(POWERS)
  postKind!: (typeof POWERS)[number];
  @IsId()
  unitId!: string;
  @IsId()
  toPersonId!: string;
  @Maybe() @IsObject() @ValidateNested() @Type(() => OrderScopeDto)
  scope?: OrderScopeDto;
  /** Satang. */
  @IsOptional() @IsInt() @Min(0) @Max(HIGHEST_SATANG)
  ceilingSatang?: number | null;
}

export class RevocationDto {
  @Line(500)
  reason!: string;
}

export class OrderQuery extends PageQuery {
  @IsOptional() @IsId()
  unitId?: string;
  @IsOptional() @IsId()
  personId?: string;
  @IsOptional() @IsIn(STATES)
  state: OrderState = 'all';
}
