import { IsEmail, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { PageQuery } from '../../http/page.js';
import { EMPLOYMENTS, type Employment } from '../../shared/vocab.js';
import { IsDay, IsId, Line, Maybe, OptionalLine } from '../fields.js';
import { STAFF_NUMBER } from './person.rules.js';

const STATES = ['active', 'no-password', 'disabled', 'all'] as const;

export class NewPersonDto {
  @Line(40) @Matches(STAFF_NUMBER)
  staffNumber!: string;
  @OptionalLine(60)
  title?: string | null;
  @Line(100)
  givenName!: string;
  @Line(100)
  familyName!: string;
  @Line(200)
  position!: string;
  @IsId()
  unitId!: string;
  @OptionalLine(40)
  phone?: string | null;
  @OptionalLine(200) @IsEmail()
  email?: string | null;
  @IsIn(EMPLOYMENTS)
  employment!: Employment;
  @IsOptional() @IsId()
  responsibleOfficerId?: string | null;
  @IsOptional() @IsDay()
  leavingOn?: string | null;
}

export class PersonChangeDto {
  @Maybe() @Line(40) @Matches(STAFF_NUMBER)
  staffNumber?: string;
  @OptionalLine(60)
  title?: string | null;
  @Maybe() @Line(100)
  givenName?: string;
  @Maybe() @Line(100)
  familyName?: string;
  @Maybe() @Line(200)
  position?: string;
  @Maybe() @IsId()
  unitId?: string;
  @OptionalLine(40)
  phone?: string | null;
  @OptionalLine(200) @IsEmail()
  email?: string | null;
  @Maybe() @IsIn(EMPLOYMENTS)
  employment?: Employment;
  @IsOptional() @IsId()
  responsibleOfficerId?: string | null;
  @IsOptional() @IsDay()
  leavingOn?: string | null;
}

export class ColleagueQuery extends PageQuery {
  @IsOptional() @IsString() @MaxLength(100) @Matches(/^[^\u0000]*$/)
  search?: string;
  @IsOptional() @IsId()
  unitId?: string;
}

export class PersonQuery extends ColleagueQuery {
  @IsOptional() @IsIn(STATES)
  state: (typeof STATES)[number] = 'active';
}
