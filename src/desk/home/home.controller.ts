import { Controller, Get } from '@nestjs/common';
import { CurrentActor, Requires, SignedIn } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { CounterBoard } from '../../shared/api/loans/counter.js';
import { HomeView } from '../../shared/api/desk.js';
import { CounterService } from '../counter/counter.service.js';
import { HomeService } from './home.service.js';

@Controller()
export class HomeController {
  constructor(private readonly home: HomeService, private readonly counter: CounterService) {}

  @Get('home')
  @SignedIn()
  view(@CurrentActor() actor: Actor): Promise<HomeView> {
    return this.home.view(actor);
  }

  @Get('counter')
  @Requires('counter.operate')
  board(@CurrentActor() actor: Actor): Promise<CounterBoard> {
    return this.counter.board(actor);
  }
}
