import { IsIn, IsOptional, Matches } from 'class-validator';
import { PageQuery } from '../../http/page.js';
import { FINDING_RULES, FINDING_SORTS, FINDING_STATES, type FindingRule, type FindingSort, type FindingState } from '../../shared/vocab.js';

export class FindingQuery extends PageQuery {
  @IsOptional() @IsIn(FINDING_RULES)
  rule?: FindingRule;

  @IsOptional() @IsIn(FINDING_STATES)
  state?: FindingState;

  @IsOptional() @IsIn(FINDING_SORTS)
  sort: FindingSort = 'ranked';
}

export class ExceptionQuery {
  /** YYYY-MM, C.E. */
  @Matches(/^2\d{3}-(?:0[1-9]|1[0-2])$/)
  month!: string;
}
