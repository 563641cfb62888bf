import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, SignedIn } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import { PaperSheet } from '../../shared/api/loans/paper.js';
import { ObjectionService } from './objection.service.js';
import { PaperRecording } from './paper-recording.service.js';
import { PaperSheetService } from './paper-sheet.service.js';
import { ObjectionDto, PaperDecisionDto, PaperSheetQuery } from './paper.dto.js';

@ApiTags('paper-decisions')
@Controller('loan-requests/:id')
export class PaperController {
  constructor(private readonly sheets: PaperSheetService, private readonly recording: PaperRecording, private readonly objections: ObjectionService) {}

  /** Which step a signed page decides, and who could sign it on that day. */
  @Get('paper-decision')
  @Requires('paper.record')
  sheet(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Query() { signedOn }: PaperSheetQuery): Promise<PaperSheet> {
    return this.sheets.sheet(actor, id, signedOn);
  }

  /** Writes down what stands on a signed page: an opinion, or the lawful decision, per line. */
  @Post('paper-decisions')
  @Requires('paper.record')
  record(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: PaperDecisionDto): Promise<LoanRequestView> {
    return this.recording.record(actor, id, body);
  }

  /** Who is said to have signed says that it is not so. */
  @Post('objection')
  @SignedIn()
  object(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() { reason }: ObjectionDto): Promise<LoanRequestView> {
    return this.objections.object(actor, id, reason);
  }
}
