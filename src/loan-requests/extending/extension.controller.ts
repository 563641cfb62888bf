import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { ExtensionTerms } from '../../shared/api/loans/extensions.js';
import { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import { ExtensionTermsReader } from './extension-terms.js';
import { ExtensionDecisionDto, ExtensionDto } from './extension.dto.js';
import { ExtensionService } from './extension.service.js';

@ApiTags('loan-requests')
@Controller('loan-requests/:id')
export class ExtensionController {
  constructor(private readonly extensions: ExtensionService, private readonly reading: ExtensionTermsReader) {}

  @Get('extension-terms')
  @Requires('loan.request')
  terms(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ExtensionTerms> {
    return this.reading.terms(actor, id);
  }

  /** The borrower asks for a later due, before the present one has passed. */
  @Post('extensions')
  @Requires('loan.request')
  ask(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: ExtensionDto): Promise<LoanRequestView> {
    return this.extensions.ask(actor, id, body);
  }

  @Post('extensions/:extensionId/decision')
  @Requires('request.decide')
  decide(
    @CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Param('extensionId', ParseUUIDPipe) extensionId: string, @Body() body: ExtensionDecisionDto,
  ): Promise<LoanRequestView> {
    return this.extensions.decide(actor, id, extensionId, body);
  }
}
