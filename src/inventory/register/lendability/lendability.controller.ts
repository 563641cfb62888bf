import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CurrentActor, Requires } from '../../../http/requires.js';
import type { Actor } from '../../../shared/actor.js';
import { LendabilityView } from '../../../shared/api/inventory.js';
import { LendabilityBody } from './lendability.dto.js';
import { LendabilityService } from './lendability.service.js';

@Controller('asset-lendability')
export class LendabilityController {
  constructor(private readonly lendability: LendabilityService) {}

  @Post() @HttpCode(200) @Requires('register.manage')
  apply(@CurrentActor() actor: Actor, @Body() body: LendabilityBody): Promise<LendabilityView> {
    return this.lendability.apply(actor, body);
  }

  @Post('preview') @HttpCode(200) @Requires('register.manage')
  preview(@CurrentActor() actor: Actor, @Body() body: LendabilityBody): Promise<LendabilityView> {
    return this.lendability.preview(actor, body);
  }
}
