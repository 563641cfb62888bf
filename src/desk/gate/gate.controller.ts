import { Controller, Get, Param } from '@nestjs/common';
import { Public, Requires } from '../../http/requires.js';
import { GateView, PublicGateView } from '../../shared/api/custody/gate.js';
import { GateService } from './gate.service.js';

@Controller()
export class GateController {
  constructor(private readonly gate: GateService) {}

  @Get('gate/:tag') @Requires('gate.check')
  view(@Param('tag') tag: string): Promise<GateView> {
    return this.gate.view(tag);
  }
  @Get('public/gate/:tag') @Public()
  publicView(@Param('tag') tag: string): Promise<PublicGateView> {
    return this.gate.publicView(tag);
  }
}
