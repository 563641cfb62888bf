import { IsId, Line, Maybe, OptionalLine } from '../fields.js';

export class NewUnitDto {
  @IsId()
  parentId!: string;
  @OptionalLine(40)
  code?: string | null;
  @Line(200)
  name!: string;
  @Line(200)
  headTitle!: string;
}

export class UnitChangeDto {
  @Maybe() @IsId()
  parentId?: string;
  @OptionalLine(40)
  code?: string | null;
  @Maybe() @Line(200)
  name?: string;
}
