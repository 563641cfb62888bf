import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import { RatificationDto } from './ratification.dto.js';
import { RatifyingService } from './ratifying.service.js';

@ApiTags('loan-requests')
@Controller('loan-requests/:id')
export class RatificationController {
  constructor(private readonly ratifying: RatifyingService) {}

  /** The lawful approver decides on what left on an officer's word. */
  @Post('ratification')
  @Requires('request.decide')
  ratify(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: RatificationDto): Promise<LoanRequestView> {
    return this.ratifying.ratify(actor, id, body);
  }
}
