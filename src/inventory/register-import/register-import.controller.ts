import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { PageQuery } from '../../http/page.js';
import { CurrentActor, Requires } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { ImportRowPage, RegisterImportPage, RegisterImportView } from '../../shared/api/register-import.js';
import { importerOf } from './running/importer.js';
import { RegisterImportReading } from './register-import-reading.service.js';
import { Acceptance, ImportRowsQuery, RegisterImportChange } from './register-import.dto.js';
import { RegisterImportService } from './register-import.service.js';
import { uploadedRegister } from './exchange/uploaded-register.js';

const FILE = { schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } };
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const BINARY = { schema: { type: 'string', format: 'binary' } };

@Controller('register-imports')
export class RegisterImportController {
  constructor(private readonly imports: RegisterImportService, private readonly reading: RegisterImportReading) {}

  @Post() @Requires('register.manage') @ApiConsumes('multipart/form-data') @ApiBody(FILE)
  async upload(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<RegisterImportView> {
    return this.imports.upload(await uploadedRegister(request), importerOf(actor));
  }
  @Get() @Requires('register.manage')
  list(@CurrentActor() actor: Actor, @Query() page: PageQuery): Promise<RegisterImportPage> {
    return this.reading.list(actor, page);
  }
  @Get(':id') @Requires('register.manage')
  one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RegisterImportView> {
    return this.imports.view(id, importerOf(actor));
  }
  @Patch(':id') @Requires('register.manage')
  change(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: RegisterImportChange): Promise<RegisterImportView> {
    return this.imports.change(id, body, importerOf(actor));
  }
  @Post(':id/dry-run') @HttpCode(200) @Requires('register.manage')
  check(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RegisterImportView> {
    return this.imports.check(id, importerOf(actor));
  }
  @Post(':id/acceptance') @HttpCode(200) @Requires('register.manage')
  accept(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: Acceptance): Promise<RegisterImportView> {
    return this.imports.accept(id, body, importerOf(actor));
  }
  @Post(':id/undo') @HttpCode(200) @Requires('register.manage')
  undo(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RegisterImportView> {
    return this.imports.undo(id, importerOf(actor));
  }
  @Get(':id/rows') @Requires('register.manage')
  rows(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Query() query: ImportRowsQuery): Promise<ImportRowPage> {
    return this.reading.rows(actor, id, query);
  }
  @Get(':id/refused.csv') @Requires('register.manage') @ApiProduces('text/csv') @ApiOkResponse(BINARY)
  async refusedCsv(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.reading.refused(actor, id, 'csv'), { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="refused.csv"' });
  }
  @Get(':id/refused.xlsx') @Requires('register.manage') @ApiProduces(XLSX) @ApiOkResponse(BINARY)
  async refusedXlsx(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.reading.refused(actor, id, 'xlsx'), { type: XLSX, disposition: 'attachment; filename="refused.xlsx"' });
  }
}
