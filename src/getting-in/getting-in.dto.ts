import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsIn, IsOptional, IsUUID } from 'class-validator';
import type { PasswordLetterBody, WelcomeBody } from '../shared/api/access/getting-in.js';
import { NOTICE_CHANNELS, type NoticeChannel } from '../shared/notices/notice-kinds.js';
import { CARD_LAYOUTS, type CardLayout } from '../shared/codes/code-vocab.js';
import { IsId, Line, Maybe, OptionalLine, Secret } from '../people/fields.js';

export const MOST_CARDS = 500;

export class CardsQuery {
  /** With everything below; absent: all who may be invited. */
  @IsOptional() @IsId()
  unitId?: string;
}

export class InvitationLettersBody extends CardsQuery {
  /** Absent: everybody of the unit who has no password. */
  @Maybe() @IsUUID(undefined, { each: true }) @ArrayUnique() @ArrayMinSize(1) @ArrayMaxSize(MOST_CARDS)
  ids?: string[];
}

export class CardsBody extends InvitationLettersBody {
  @Maybe() @IsIn(CARD_LAYOUTS)
  layout: CardLayout = 'a4-8';
}

export class WelcomeDto implements WelcomeBody {
  @Secret()
  password!: string;
  @OptionalLine(40)
  phone?: string | null;
}

export class PasswordLetterDto implements PasswordLetterBody {
  @Line(200)
  name!: string;
  @IsIn(NOTICE_CHANNELS)
  channel!: NoticeChannel;
}

export class PasswordResetDto {
  /** The staff number. */
  @Line(40)
  name!: string;
  @Line(40)
  code!: string;
  @Secret()
  newPassword!: string;
}
