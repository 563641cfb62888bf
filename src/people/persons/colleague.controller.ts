import { Controller, Get, Query } from '@nestjs/common';
import { SignedIn } from '../../http/requires.js';
import { ColleaguePage } from '../../shared/api/people.js';
import { PersonListService } from './person-list.service.js';
import { ColleagueQuery } from './person.dto.js';

/** Names for "for whom" and "who ordered it": no numbers, no phones. */
@Controller('colleagues')
export class ColleagueController {
  constructor(private readonly lists: PersonListService) {}

  @Get()
  @SignedIn()
  page(@Query() query: ColleagueQuery): Promise<ColleaguePage> {
    return this.lists.colleagues(query);
  }
}
