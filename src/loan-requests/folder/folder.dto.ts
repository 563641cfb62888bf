import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsUUID } from 'class-validator';
import { FOLDER_STATES, type FolderState } from '../../shared/vocab.js';

const MOST = 100;

export class FolderQuery {
  @IsIn(FOLDER_STATES)
  state: FolderState = 'to-print';
}

export class PrintingDto {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST) @IsUUID(undefined, { each: true })
  requestIds!: string[];
}

export class MemosBackDto {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST) @IsUUID(undefined, { each: true })
  memoIds!: string[];
}

export class FolderPaperQuery {
  /** Memos, divided by commas. */
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST) @IsUUID(undefined, { each: true })
  ids!: string[];
}
