import { IsUUID } from 'class-validator';
import type { DemoSessionBody } from '../shared/api/session.js';

export class DemoSessionDto implements DemoSessionBody {
  @IsUUID()
  personId!: string;
}
