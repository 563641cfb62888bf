import '@fastify/multipart';
import { Controller, Get, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, SignedIn } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { FileView } from '../../shared/api/inventory.js';
import { BinaryReply } from '../../http/reply/binary-reply.js';
import { UploadQuery } from './file.dto.js';
import { FileService } from './file.service.js';
import { fileHeaders, uploadedBytes } from './transfer.js';

@Controller('files')
export class FilesController {
  constructor(private readonly files: FileService) {}

  @Post() @SignedIn()
  @ApiConsumes('multipart/form-data') @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  async keep(@CurrentActor() actor: Actor, @Query() { kind }: UploadQuery, @Req() request: FastifyRequest): Promise<FileView> {
    return this.files.keep(actor, kind, await uploadedBytes(request, kind));
  }

  @Get(':id') @SignedIn() @BinaryReply('image/jpeg', 'image/png', 'application/pdf')
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.files.read(actor, id);
    await reply.headers(fileHeaders(id, file)).send(file.bytes);
  }
}
