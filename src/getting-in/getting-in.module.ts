import { Module } from '@nestjs/common';
import { CardCodes } from './cards/card-codes.js';
import { CardPeopleStore } from './cards/card-people.store.js';
import { CardSheetService } from './cards/card-sheet.service.js';
import { CardTerm } from './cards/card-term.js';
import { InvitationService } from './cards/invitation.service.js';
import { MailedCards } from './cards/mailed-cards.js';
import { SharedCard } from './cards/shared-card.js';
import { ShownCard } from './cards/shown-card.js';
import { WelcomeService } from './cards/welcome.service.js';
import { CodePassword } from './codes/code-password.js';
import { ForgettingCodes } from './codes/forgetting-codes.service.js';
import { LetterCodes } from './codes/letter-codes.js';
import { OneTimeCodeStore } from './codes/one-time-code.store.js';
import { WayIn } from './codes/way-in.service.js';
import { InvitationController } from './invitation.controller.js';
import { PasswordLetters } from './resets/password-letters.service.js';
import { PasswordResetService } from './resets/password-reset.service.js';
import { ResetCodeService } from './resets/reset-code.service.js';
import { ResetCodes } from './resets/reset-codes.js';
import { TypedCode } from './resets/typed-code.js';
import { WelcomeController } from './welcome.controller.js';

@Module({
  controllers: [InvitationController, WelcomeController],
  providers: [
    OneTimeCodeStore, CodePassword, CardCodes, CardPeopleStore, CardTerm, InvitationService, CardSheetService, SharedCard, ShownCard, WelcomeService, ResetCodes, ResetCodeService, TypedCode, PasswordResetService,
    ForgettingCodes, LetterCodes, MailedCards, PasswordLetters, WayIn,
  ],
  exports: [ForgettingCodes, LetterCodes],
})
export class GettingInModule {}
