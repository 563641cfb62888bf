import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../http/requires.js';
import { PageQuery } from '../../http/page.js';
import type { Actor } from '../../shared/actor.js';
import { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import { ReturnClaimPage } from '../../shared/api/loans/return-claims.js';
import { ClaimDto, ClaimDenialDto } from './claim.dto.js';
import { ClaimList } from './claim-list.service.js';
import { ClaimService } from './claim.service.js';

@Controller()
export class ClaimsController {
  constructor(private readonly claims: ClaimService, private readonly lists: ClaimList) {}

  /** The borrower says that the things were brought back. */
  @Requires('loan.request')
  @Post('loan-requests/:id/return-claims')
  claim(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: ClaimDto): Promise<LoanRequestView> {
    return this.claims.claim(actor, id, body);
  }

  @Requires('counter.operate')
  @Post('loan-requests/:id/return-claims/:claimId/denial')
  deny(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Param('claimId', ParseUUIDPipe) claimId: string, @Body() body: ClaimDenialDto): Promise<LoanRequestView> {
    return this.claims.deny(actor, id, claimId, body.reason);
  }

  @Requires('overdue.view')
  @Get('return-claims')
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<ReturnClaimPage> {
    return this.lists.page(actor, query);
  }
}
