import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentActor, SignedIn } from '../http/requires.js';
import { uploadedRegister } from '../inventory/register-import/exchange/uploaded-register.js';
import type { Actor } from '../shared/actor.js';
import { ListImportPage, ListImportView, ListRowPage } from '../shared/api/lists/list-imports.js';
import { ListImportReading } from './list-import-reading.service.js';
import { ListImportChange, ListImportsQuery, ListKindQuery, ListRowChoiceDto, ListRowsQuery } from './list-import.dto.js';
import { ListImportService } from './list-import.service.js';
import { ListTaking } from './list-taking.service.js';

const FILE = { schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } };
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const BINARY = { schema: { type: 'string', format: 'binary' } };

/** What a list is of decides who may bring it in: LIST_PERMISSIONS says which permission. */
@Controller('list-imports')
export class ListImportController {
  constructor(private readonly imports: ListImportService, private readonly taking: ListTaking, private readonly reading: ListImportReading) {}

  @Post() @SignedIn() @ApiConsumes('multipart/form-data') @ApiBody(FILE)
  async upload(@CurrentActor() actor: Actor, @Query() { kind }: ListKindQuery, @Req() request: FastifyRequest): Promise<ListImportView> {
    return this.imports.upload(actor, kind, await uploadedRegister(request));
  }
  @Get() @SignedIn()
  list(@CurrentActor() actor: Actor, @Query() query: ListImportsQuery): Promise<ListImportPage> {
    return this.reading.list(actor, query);
  }
  @Get(':id') @SignedIn()
  one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ListImportView> {
    return this.imports.view(actor, id);
  }
  @Patch(':id') @SignedIn()
  change(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: ListImportChange): Promise<ListImportView> {
    return this.imports.change(actor, id, body);
  }
  @Post(':id/dry-run') @HttpCode(200) @SignedIn()
  check(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ListImportView> {
    return this.imports.check(actor, id);
  }
  @Post(':id/acceptance') @HttpCode(200) @SignedIn()
  accept(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ListImportView> {
    return this.taking.accept(actor, id);
  }
  @Get(':id/rows') @SignedIn()
  rows(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Query() query: ListRowsQuery): Promise<ListRowPage> {
    return this.reading.rows(actor, id, query);
  }
  @Put(':id/rows/:rowId/person') @SignedIn()
  choose(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Param('rowId', ParseUUIDPipe) rowId: string, @Body() { personId }: ListRowChoiceDto): Promise<ListImportView> {
    return this.taking.choose(actor, id, rowId, personId);
  }
  @Get(':id/refused.csv') @SignedIn() @ApiProduces('text/csv') @ApiOkResponse(BINARY)
  async refusedCsv(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.reading.refused(actor, id, 'csv'), { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="refused.csv"' });
  }
  @Get(':id/refused.xlsx') @SignedIn() @ApiProduces(XLSX) @ApiOkResponse(BINARY)
  async refusedXlsx(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.reading.refused(actor, id, 'xlsx'), { type: XLSX, disposition: 'attachment; filename="refused.xlsx"' });
  }
}
