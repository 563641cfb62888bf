import { IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { IsInstant } from '../../http/input/is-instant.js';
import { PageQuery } from '../../http/page.js';

/** The times asked for, as instants with an offset. */
export class CatalogueTimes {
  @IsInstant()
  startsAt!: string;

  @IsInstant()
  dueAt!: string;
}

export class CatalogueQuery extends PageQuery {
  @IsInstant()
  startsAt!: string;

  @IsInstant()
  dueAt!: string;

  @IsOptional() @IsString() @MaxLength(100)
  q?: string;

  @IsOptional() @IsUUID()
  siteId?: string;

  @IsOptional() @IsUUID()
  unitId?: string;
}

export class EntryChange {
  @IsOptional() @IsString() @Length(1, 200)
  name?: string;

  @IsOptional() @IsString() @Length(1, 50)
  unitWord?: string;

  /** A photo that this person uploaded. */
  @IsOptional() @IsUUID()
  photoFileId?: string;
}
