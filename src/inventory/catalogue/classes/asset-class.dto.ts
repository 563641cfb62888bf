import { IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { PageQuery } from '../../../http/page.js';

export class AssetClassQuery extends PageQuery {
  @IsOptional() @IsString() @MaxLength(100)
  q?: string;
}

export class AssetClassBody {
  @IsString() @Length(1, 200)
  name!: string;

  @IsOptional() @IsString() @MaxLength(50)
  code?: string | null;
}
