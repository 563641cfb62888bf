import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { CurrentActor, Public, SignedIn } from '../../http/requires.js';
import { ActorSource } from '../../http/session.guard.js';
import type { Actor } from '../../shared/actor.js';
import { SessionList, SessionView } from '../../shared/api/session.js';
import { LanguageService } from './language.service.js';
import { PasswordService } from '../passwords/password.service.js';
import { SessionViewStore } from './session-view.store.js';
import { LanguageDto, PasswordChangeDto, SignInDto } from './session.dto.js';
import { SessionService } from './session.service.js';
import { SignInService } from './sign-in.service.js';
import { CurrentVisit, type Visit } from './visit.js';

@Controller('session')
export class SessionController {
  constructor(
    private readonly signIns: SignInService, private readonly sessions: SessionService, private readonly passwords: PasswordService,
    private readonly languages: LanguageService, private readonly actors: ActorSource, private readonly views: SessionViewStore,
  ) {}

  @Get()
  @Public()
  show(@CurrentActor() actor: Actor | undefined): Promise<SessionView> {
    return this.views.of(actor);
  }

  @Post()
  @Public()
  async signIn(@Body() body: SignInDto, @CurrentVisit() visit: Visit): Promise<SessionView> {
    const token = await this.signIns.signIn(body, visit);
    return this.views.of(await this.actors.actorOf(token));
  }

  @Delete()
  @Public()
  @HttpCode(204)
  signOut(@CurrentActor() actor: Actor | undefined, @CurrentVisit() visit: Visit): Promise<void> {
    return this.sessions.signOut(actor, visit);
  }

  @Get('mine')
  @SignedIn()
  mine(@CurrentActor() actor: Actor): Promise<SessionList> {
    return this.sessions.list(actor);
  }

  @Delete('mine/:id')
  @SignedIn()
  @HttpCode(204)
  end(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.sessions.end(actor, id);
  }

  @Put('password')
  @SignedIn()
  @HttpCode(204)
  changePassword(@CurrentActor() actor: Actor, @Body() body: PasswordChangeDto, @CurrentVisit() visit: Visit): Promise<void> {
    return this.passwords.change(actor, body, visit);
  }

  @Put('language')
  @SignedIn()
  @HttpCode(204)
  changeLanguage(@CurrentActor() actor: Actor, @Body() { language }: LanguageDto): Promise<void> {
    return this.languages.change(actor, language);
  }
}
