import { Controller, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { CurrentActor, Requires } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { UnitEndingService } from './unit-ending.service.js';

@Controller('units/:id/end')
export class UnitEndingController {
  constructor(private readonly endings: UnitEndingService) {}

  @Put()
  @HttpCode(204)
  @Requires('people.manage')
  end(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.endings.end(actor, id);
  }
}
