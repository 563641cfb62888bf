import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { CurrentActor, Requires, SignedIn } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { UnitTree, UnitView } from '../../shared/api/people.js';
import { NewUnitDto, UnitChangeDto } from './unit.dto.js';
import { UnitService } from './unit.service.js';

@Controller('units')
export class UnitController {
  constructor(private readonly units: UnitService) {}

  @Get()
  @SignedIn()
  tree(): Promise<UnitTree> {
    return this.units.tree();
  }

  @Post()
  @Requires('people.manage')
  create(@CurrentActor() actor: Actor, @Body() body: NewUnitDto): Promise<UnitView> {
    return this.units.create(actor, body);
  }

  @Patch(':id')
  @Requires('people.manage')
  change(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: UnitChangeDto): Promise<UnitView> {
    return this.units.change(actor, id, body);
  }
}
