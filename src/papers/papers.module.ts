import { Global, Module } from '@nestjs/common';
import { PaperQueue } from './paper-queue.js';

@Global()
@Module({ providers: [PaperQueue], exports: [PaperQueue] })
export class PapersModule {}
