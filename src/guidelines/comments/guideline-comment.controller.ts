import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentActor, Requires, SignedIn } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { GuidelineCommentList, GuidelineCommentView } from '../../shared/api/guideline/guidelines.js';
import { CommentAnswerDto, GuidelineCommentDto } from '../guideline.dto.js';
import { GuidelineComments } from './guideline-comment.service.js';

@Controller('guidelines/:id/comments')
export class GuidelineCommentController {
  constructor(private readonly comments: GuidelineComments) {}

  @Get() @SignedIn()
  list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<GuidelineCommentList> {
    return this.comments.list(actor, id);
  }
  @Post() @SignedIn()
  say(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: GuidelineCommentDto): Promise<GuidelineCommentView> {
    return this.comments.say(actor, id, body);
  }
  @Post(':commentId/answer') @HttpCode(200) @Requires('guideline.write')
  answer(
    @CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Param('commentId', ParseUUIDPipe) commentId: string, @Body() body: CommentAnswerDto,
  ): Promise<GuidelineCommentView> {
    return this.comments.answer(actor, id, commentId, body);
  }
}
