import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Patch, Post, Put, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { PersonPage, PersonView } from '../../shared/api/people.js';
import { PersonListService } from './person-list.service.js';
import { NewPersonDto, PersonChangeDto, PersonQuery } from './person.dto.js';
import { PersonService } from './person.service.js';

@Controller('people')
export class PersonController {
  constructor(private readonly people: PersonService, private readonly lists: PersonListService) {}

  @Get()
  @Requires('people.manage')
  page(@CurrentActor() actor: Actor, @Query() query: PersonQuery): Promise<PersonPage> {
    return this.lists.page(actor, query);
  }

  @Get(':id')
  @Requires('people.manage')
  one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PersonView> {
    return this.lists.one(actor, id);
  }

  @Post()
  @Requires('people.manage')
  create(@CurrentActor() actor: Actor, @Body() body: NewPersonDto): Promise<PersonView> {
    return this.people.create(actor, body);
  }

  @Patch(':id')
  @Requires('people.manage')
  change(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: PersonChangeDto): Promise<PersonView> {
    return this.people.change(actor, id, body);
  }

  @Put(':id/disablement')
  @Requires('people.manage')
  disable(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PersonView> {
    return this.people.disable(actor, id);
  }

  @Delete(':id/disablement')
  @Requires('people.manage')
  enable(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PersonView> {
    return this.people.enable(actor, id);
  }
}
