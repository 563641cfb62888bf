import { Controller, Get, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { BinaryReply } from '../../http/reply/binary-reply.js';
import { Public } from '../../http/requires.js';
import { PublicGuideline } from '../../shared/api/guideline/guidelines.js';
import { BlankSlipPaper } from './blank-slip-paper.service.js';
import { GuidelinePaper } from './guideline-paper.service.js';
import { GuidelineReading } from './guideline-reading.service.js';

/** The guideline in force as it is published: no names, nothing of drafts or comments. */
@Controller('public')
export class PublicGuidelineController {
  constructor(private readonly reading: GuidelineReading, private readonly paper: GuidelinePaper, private readonly blank: BlankSlipPaper) {}

  @Get('guideline') @Public()
  view(): Promise<PublicGuideline> {
    return this.reading.open();
  }
  /** The agency's form, also while no version is in force. */
  @Get('guideline/blank-loan-slip.pdf') @Public() @BinaryReply('application/pdf')
  async blankSlip(): Promise<StreamableFile> {
    return new StreamableFile(await this.blank.pdf(), { type: 'application/pdf', disposition: 'inline; filename="blank-loan-slip.pdf"' });
  }
  /** Any version that was published. */
  @Get('guidelines/:id/guideline.pdf') @Public() @BinaryReply('application/pdf')
  async pdf(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.paper.open(id), { type: 'application/pdf', disposition: 'inline; filename="guideline.pdf"' });
  }
}
