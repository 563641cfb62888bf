import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put, StreamableFile } from '@nestjs/common';
import { CurrentActor, Requires, SignedIn } from '../http/requires.js';
import { BinaryReply } from '../http/reply/binary-reply.js';
import type { Actor } from '../shared/actor.js';
import { CurrentGuideline, GuidelineAcknowledged, GuidelineList, GuidelineView } from '../shared/api/guideline/guidelines.js';
import { Acknowledging } from './acknowledging/acknowledging.service.js';
import { CommentPeriodDto, GuidelineEditDto, GuidelineReturnDto, PublicationDto } from './guideline.dto.js';
import { Reader } from '../database/sql.js';
import { GuidelinePaper } from './reading/guideline-paper.service.js';
import { GuidelineReading } from './reading/guideline-reading.service.js';
import { GuidelinePublishing } from './writing/guideline-publishing.service.js';
import { GuidelineWriting } from './writing/guideline-writing.service.js';

@Controller('guidelines')
export class GuidelineController {
  constructor(
    private readonly reading: GuidelineReading, private readonly writing: GuidelineWriting, private readonly publishing: GuidelinePublishing, private readonly knowing: Acknowledging,
    private readonly paper: GuidelinePaper, private readonly reader: Reader,
  ) {}

  @Get() @SignedIn()
  list(@CurrentActor() actor: Actor): Promise<GuidelineList> {
    return this.reading.list(actor);
  }
  @Get('current') @SignedIn()
  current(@CurrentActor() actor: Actor): Promise<CurrentGuideline> {
    return this.knowing.current(actor);
  }
  @Get(':id') @SignedIn()
  one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<GuidelineView> {
    return this.reading.view(this.reader, actor, id);
  }
  @Get(':id/guideline.pdf') @SignedIn() @BinaryReply('application/pdf')
  async pdf(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.paper.pdf(actor, id), { type: 'application/pdf', disposition: 'inline; filename="guideline.pdf"' });
  }
  /** A new version, with the words of the last one or the ready text. */
  @Post() @Requires('guideline.write')
  begin(@CurrentActor() actor: Actor): Promise<GuidelineView> {
    return this.writing.begin(actor);
  }
  @Patch(':id') @Requires('guideline.write')
  edit(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: GuidelineEditDto): Promise<GuidelineView> {
    return this.writing.edit(actor, id, body);
  }
  @Put(':id/comment-period') @Requires('guideline.write')
  askComments(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() { untilOn }: CommentPeriodDto): Promise<GuidelineView> {
    return this.writing.askComments(actor, id, untilOn);
  }
  @Post(':id/proposal') @HttpCode(200) @Requires('guideline.write')
  propose(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<GuidelineView> {
    return this.writing.propose(actor, id);
  }
  /** By the head of agency, or who acts in the post. */
  @Post(':id/return') @HttpCode(200) @Requires('request.decide')
  giveBack(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() { reason }: GuidelineReturnDto): Promise<GuidelineView> {
    return this.publishing.giveBack(actor, id, reason);
  }
  @Post(':id/publication') @HttpCode(200) @Requires('request.decide')
  publish(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: PublicationDto): Promise<GuidelineView> {
    return this.publishing.publish(actor, id, body);
  }
  /** Once for each version and person; asked again, it answers when it was. */
  @Post(':id/acknowledgement') @HttpCode(200) @SignedIn()
  acknowledge(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<GuidelineAcknowledged> {
    return this.knowing.acknowledge(actor, id);
  }
}
