import { IsOptional } from 'class-validator';
import { IsDay, IsId, Line } from '../../people/fields.js';
import type { PaperDecisionBody } from '../../shared/api/loans/paper.js';
import { DecisionDto } from '../loan-request.dto.js';

export class PaperDecisionDto extends DecisionDto implements PaperDecisionBody {
  @Line(20)
  memoCode!: string;
  @IsDay()
  signedOn!: string;
  @IsId()
  signerId!: string;
  @IsId()
  pageFileId!: string;
}

export class PaperSheetQuery {
  @IsOptional() @IsDay()
  signedOn?: string;
}

export class ObjectionDto {
  @Line(1000)
  reason!: string;
}
