import { IsIn } from 'class-validator';
import type { PasswordChangeBody, SignInBody } from '../../shared/api/session.js';
import { LANGUAGES, type Language } from '../../shared/vocab.js';
import { Line, Secret } from '../fields.js';

export class SignInDto implements SignInBody {
  /** The staff number. */
  @Line(40)
  name!: string;
  @Secret()
  password!: string;
}

export class PasswordChangeDto implements PasswordChangeBody {
  @Secret()
  currentPassword!: string;
  @Secret()
  newPassword!: string;
}

export class LanguageDto {
  @IsIn(LANGUAGES)
  language!: Language;
}
