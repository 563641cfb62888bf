import { Allow, IsIn } from 'class-validator';
import { IsInstant } from '../http/input/is-instant.js';
import { Line, Maybe } from '../people/fields.js';
import { ApiSettingValue } from './setting-value.schema.js';
import { SETTING_KEYS, type SettingKey } from '../shared/settings.js';

export class SettingKeyDto {
  @IsIn(SETTING_KEYS)
  key!: SettingKey;
}

export class SettingChangeDto {
  @Allow() @ApiSettingValue()
  value!: unknown;
  @Line(500)
  reason!: string;
  /** At once when absent; never in the past. */
  @Maybe() @IsInstant()
  effectiveFrom?: string;
}

export class SettingWithdrawalDto {
  @Line(500)
  reason!: string;
}
