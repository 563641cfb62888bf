import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Requires } from '../../../http/requires.js';
import type { Actor } from '../../../shared/actor.js';
import { AssetFilter } from '../list/asset-list.dto.js';
import { BinaryReply } from '../../../http/reply/binary-reply.js';
import { ExportService } from './export.service.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const headers = (type: string, name: string): Record<string, string> => ({ 'content-type': type, 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' });

@Controller('assets')
export class ExportController {
  constructor(private readonly exports: ExportService) {}

  @Get('export.csv') @Requires('register.view') @BinaryReply('text/csv')
  async csv(@CurrentActor() actor: Actor, @Query() filter: AssetFilter, @Res() reply: FastifyReply): Promise<void> {
    await reply.headers(headers('text/csv; charset=utf-8', 'register.csv')).send(await this.exports.csv(actor, filter));
  }

  @Get('export.xlsx') @Requires('register.view') @BinaryReply(XLSX)
  async xlsx(@CurrentActor() actor: Actor, @Query() filter: AssetFilter, @Res() reply: FastifyReply): Promise<void> {
    await reply.headers(headers(XLSX, 'register.xlsx')).send(await this.exports.xlsx(actor, filter));
  }
}
