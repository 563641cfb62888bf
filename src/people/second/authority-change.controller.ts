import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { CurrentActor, SignedIn } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { AuthorityChangeList, AuthorityChangeView } from '../../shared/api/access/authority-changes.js';
import { AuthorityChangeReading } from './authority-change-reading.service.js';
import { AuthorityChangeWithdrawalDto } from './authority-change.dto.js';
import { AuthorityChanges } from './authority-change.service.js';

@Controller('authority-changes')
export class AuthorityChangeController {
  constructor(private readonly reading: AuthorityChangeReading, private readonly changes: AuthorityChanges) {}

  @Get()
  @SignedIn()
  list(@CurrentActor() actor: Actor): Promise<AuthorityChangeList> {
    return this.reading.list(actor);
  }

  @Post(':id/confirmation')
  @SignedIn()
  @HttpCode(200)
  confirm(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AuthorityChangeView> {
    return this.changes.confirm(actor, id);
  }

  @Put(':id/withdrawal')
  @SignedIn()
  withdraw(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() { reason }: AuthorityChangeWithdrawalDto): Promise<AuthorityChangeView> {
    return this.changes.withdraw(actor, id, reason);
  }
}
