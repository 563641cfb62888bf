import { Body, Controller, Get, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { Reader } from '../database/sql.js';
import { CurrentActor, SignedIn } from '../http/requires.js';
import { BinaryReply } from '../http/reply/binary-reply.js';
import type { Actor } from '../shared/actor.js';
import { QuarterlyList, QuarterlyReport } from '../shared/api/quarterly/reports.js';
import { QuarterlyPaper } from './paper/quarterly-paper.service.js';
import { QuarterlyWorkbook } from './paper/quarterly-workbook.service.js';
import { SignOffDto } from './quarterly.dto.js';
import { QuarterlyReading } from './quarterly-reading.service.js';
import { QuarterlySigning } from './signing/signing.service.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Who acts for the head holds an order, not a post: whether somebody may read is asked inside. */
@Controller('quarterly-reports')
export class QuarterlyController {
  constructor(
    private readonly reading: QuarterlyReading, private readonly signing: QuarterlySigning, private readonly paper: QuarterlyPaper, private readonly workbook: QuarterlyWorkbook, private readonly reader: Reader,
  ) {}

  @Get() @SignedIn()
  list(@CurrentActor() actor: Actor): Promise<QuarterlyList> {
    return this.reading.list(actor);
  }
  @Get(':period') @SignedIn()
  one(@CurrentActor() actor: Actor, @Param('period') period: string): Promise<QuarterlyReport> {
    return this.reading.view(this.reader, actor, period);
  }
  @Get(':period/report.pdf') @SignedIn() @BinaryReply('application/pdf')
  async pdf(@CurrentActor() actor: Actor, @Param('period') period: string): Promise<StreamableFile> {
    return new StreamableFile(await this.paper.pdf(actor, period), { type: 'application/pdf', disposition: 'inline; filename="quarterly-report.pdf"' });
  }
  @Get(':period/report.xlsx') @SignedIn() @BinaryReply(XLSX)
  async xlsx(@CurrentActor() actor: Actor, @Param('period') period: string): Promise<StreamableFile> {
    return new StreamableFile(await this.workbook.xlsx(actor, period), { type: XLSX, disposition: 'attachment; filename="quarterly-report.xlsx"' });
  }
  /** รับทราบ, by the head of agency or who acts in the post. */
  @Post(':period/sign-off') @HttpCode(200) @SignedIn()
  sign(@CurrentActor() actor: Actor, @Param('period') period: string, @Body() body: SignOffDto): Promise<QuarterlyReport> {
    return this.signing.sign(actor, period, body);
  }
}
