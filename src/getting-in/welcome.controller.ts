import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Public } from '../http/requires.js';
import { ActorSource } from '../http/session.guard.js';
import { SessionViewStore } from '../people/sign-in/session-view.store.js';
import { SessionService } from '../people/sign-in/session.service.js';
import { CurrentVisit, type Visit } from '../people/sign-in/visit.js';
import { LetterChannels, WelcomeView } from '../shared/api/access/getting-in.js';
import { SessionView } from '../shared/api/session.js';
import { WelcomeService } from './cards/welcome.service.js';
import { PasswordLetterDto, PasswordResetDto, WelcomeDto } from './getting-in.dto.js';
import { PasswordLetters } from './resets/password-letters.service.js';
import { PasswordResetService } from './resets/password-reset.service.js';

/** The two doors for somebody without a password: the card, and the officer's code. */
@Controller()
export class WelcomeController {
  constructor(
    private readonly welcomes: WelcomeService, private readonly resets: PasswordResetService, private readonly sessions: SessionService,
    private readonly actors: ActorSource, private readonly views: SessionViewStore, private readonly letters: PasswordLetters,
  ) {}

  @Get('welcome/:code')
  @Public()
  look(@Param('code') code: string, @CurrentVisit() visit: Visit): Promise<WelcomeView> {
    return this.welcomes.look(code, visit.address);
  }

  @Post('welcome/:code')
  @Public()
  async accept(@Param('code') code: string, @Body() body: WelcomeDto, @CurrentVisit() visit: Visit): Promise<SessionView> {
    return this.signedIn(await this.welcomes.accept(code, body, visit.address), visit);
  }

  @Post('password-resets')
  @Public()
  async reset(@Body() body: PasswordResetDto, @CurrentVisit() visit: Visit): Promise<SessionView> {
    return this.signedIn(await this.resets.reset(body, visit.address), visit);
  }

  @Get('password-letters')
  @Public()
  channels(): LetterChannels {
    return this.letters.channels();
  }

  @Post('password-letters')
  @Public()
  @HttpCode(204)
  ask(@Body() body: PasswordLetterDto, @CurrentVisit() visit: Visit): Promise<void> {
    return this.letters.ask(body, visit.address);
  }

  private async signedIn(personId: string, visit: Visit): Promise<SessionView> {
    return this.views.of(await this.actors.actorOf(await this.sessions.open(personId, visit)));
  }
}
