import { IsIn } from 'class-validator';
import type { UploadKind } from './picture.js';

const UPLOAD_KINDS: readonly UploadKind[] = ['photo', 'signature', 'paper', 'emblem'];

export class UploadQuery {
  @IsIn(UPLOAD_KINDS)
  kind!: UploadKind;
}
