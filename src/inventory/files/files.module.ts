import { Global, Module } from '@nestjs/common';
import { FileAccess } from './file-access.js';
import { FileService } from './file.service.js';
import { FilesController } from './files.controller.js';

@Global()
@Module({ controllers: [FilesController], providers: [FileService, FileAccess], exports: [FileAccess] })
export class FilesModule {}
