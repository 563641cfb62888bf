import { Allow, IsIn } from 'class-validator';
import { IsInstant } from '../http/input/is-instant.js';
import { Line, Maybe } from '../people/fields.js';
import { SETTING_KEYS, type SettingKey } from '../shared/settings.js';

export class SettingKeyDto {
  @IsIn(SETTING_KEYS)
  key!: SettingKey;
}

export class SettingChangeDto {
  /** Of the kind that the setting has; looked at by `isSettingValue`. */
  @Allow()
  value!: unknown;
  @Line(500)
  reason!: string;
  /** At once when absent; never in the past. */
  @Maybe() @IsInstant()
  effectiveFrom?: string;
}
