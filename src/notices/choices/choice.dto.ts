import { IsBoolean } from 'class-validator';
import type { NoticeChoiceBody } from '../../shared/api/notices.js';

export class NoticeChoiceDto implements NoticeChoiceBody {
  @IsBoolean()
  mail!: boolean;
  @IsBoolean()
  line!: boolean;
  @IsBoolean()
  digest!: boolean;
}
