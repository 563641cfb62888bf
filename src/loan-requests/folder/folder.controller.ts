import { Body, Controller, Get, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BinaryReply } from '../../http/reply/binary-reply.js';
import { CurrentActor, Requires, SignedIn } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { FolderList, LoanMemoList, MemoAddress } from '../../shared/api/loans/paper.js';
import { FolderDesk } from './folder-desk.service.js';
import { FolderPaper } from './folder-paper.service.js';
import { FolderPaperQuery, FolderQuery, MemosBackDto, PrintingDto } from './folder.dto.js';
import { FolderService } from './folder.service.js';

@ApiTags('folders')
@Controller()
export class FolderController {
  constructor(private readonly folders: FolderService, private readonly desk: FolderDesk, private readonly papers: FolderPaper) {}

  /** What goes to the heads whose folder the reader keeps: to print, with the head, to record. */
  @Get('folders')
  @Requires('paper.record')
  list(@CurrentActor() actor: Actor, @Query() { state }: FolderQuery): Promise<FolderList> {
    return this.folders.list(actor, state);
  }

  /** Prints requests to be signed, each with a code of its own. */
  @Post('memos')
  @Requires('paper.record')
  print(@CurrentActor() actor: Actor, @Body() { requestIds }: PrintingDto): Promise<LoanMemoList> {
    return this.desk.print(actor, requestIds);
  }

  /** The signed pages are back on the desk. */
  @Post('memos/back')
  @Requires('paper.record')
  back(@CurrentActor() actor: Actor, @Body() { memoIds }: MemosBackDto): Promise<LoanMemoList> {
    return this.desk.back(actor, memoIds);
  }

  @Get('memos/folder.pdf')
  @Requires('paper.record')
  @BinaryReply('application/pdf')
  async pdf(@CurrentActor() actor: Actor, @Query() { ids }: FolderPaperQuery): Promise<StreamableFile> {
    return new StreamableFile(await this.papers.pdf(actor, ids), { type: 'application/pdf', disposition: 'inline; filename="folder.pdf"' });
  }

  /** Where the code on a page leads. */
  @Get('memos/:code')
  @SignedIn()
  address(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<MemoAddress> {
    return this.papers.address(actor, code);
  }
}
