import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, ValidateNested } from 'class-validator';
import { SubjectChangeDto } from '../../settings/subjects/subject.dto.js';
import { OpeningHoursBody } from './place.dto.js';

export class SiteInsideDto extends SubjectChangeDto {
  @IsBoolean()
  value!: boolean;
}

export class StoreHoursDto extends SubjectChangeDto {
  /** Empty: the store keeps the agency's. */
  @ArrayMaxSize(28) @ValidateNested({ each: true }) @Type(() => OpeningHoursBody)
  value!: OpeningHoursBody[];
}
