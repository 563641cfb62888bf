import { Line } from '../fields.js';

export class AuthorityChangeWithdrawalDto {
  @Line(500)
  reason!: string;
}
