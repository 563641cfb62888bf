import type { SetUpBody } from '../../shared/api/session.js';
import { Line, Secret } from '../fields.js';

export class SetUpDto implements SetUpBody {
  @Line(60)
  code!: string;
  @Line(200)
  agencyName!: string;
  @Line(200)
  headTitle!: string;
  @Line(40)
  staffNumber!: string;
  @Line(60)
  title!: string;
  @Line(100)
  givenName!: string;
  @Line(100)
  familyName!: string;
  @Line(200)
  position!: string;
  @Secret()
  password!: string;
}
