import { Controller, Get, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { BinaryReply } from '../../http/reply/binary-reply.js';
import { Public } from '../../http/requires.js';
import { EmblemView } from '../../shared/api/settings.js';
import { EmblemService } from './emblem.service.js';

/** The emblem stands on public pages too; it says nothing of anybody. */
@Controller('emblems')
export class EmblemController {
  constructor(private readonly emblems: EmblemService) {}

  @Get('current')
  @Public()
  current(): Promise<EmblemView> {
    return this.emblems.current();
  }

  @Get(':id')
  @Public()
  @BinaryReply('image/png')
  async picture(@Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    const bytes = await this.emblems.picture(id);
    await reply.headers({
      'content-type': 'image/png', 'content-length': bytes.length, 'content-security-policy': "default-src 'none'; sandbox", 'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
    }).send(bytes);
  }
}
