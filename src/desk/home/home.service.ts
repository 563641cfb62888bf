import { Injectable } from '@nestjs/common';
import { Clock } from '../../http/clock.js';
import type { Actor } from '../../shared/actor.js';
import type { HomeView } from '../../shared/api/desk.js';
import { homeCustodies } from './custody-tasks.js';
import { HomeCounterService } from './home-counter.service.js';
import { HomeCustodyService } from './home-custody.service.js';
import { HomeFigures } from './home-figures.service.js';
import { DecidingTasks } from './deciding-tasks.js';
import { HomeStore } from './home.store.js';
import { homeLoans, homeRequests, homeTasks } from './home.view.js';

const CARDS = 10;

/** What waits for me, what I have, what I asked for; and the figures on the menu. */
@Injectable()
export class HomeService {
  constructor(
    private readonly store: HomeStore, private readonly deciding: DecidingTasks, private readonly counter: HomeCounterService,
    private readonly custody: HomeCustodyService, private readonly figures: HomeFigures, private readonly clock: Clock,
  ) {}

  async view(actor: Actor): Promise<HomeView> {
    const now = this.clock.iso();
    const mine = await this.store.mine(actor.personId);
    const { board, questions } = await this.counter.of(actor, CARDS);
    const { waiting, folders, ...cards } = await this.deciding.of(actor);
    const custody = await this.custody.of(actor);
    return {
      tasks: homeTasks({ mine, personId: actor.personId, language: actor.language, ...cards, questions, board, custody, now }),
      loans: homeLoans(mine, now),
      custodies: homeCustodies(custody.mine),
      requests: homeRequests(mine),
      counters: { ...(await this.figures.of(actor, waiting, board)), folders },
      firstRun: await this.figures.firstRun(actor),
    };
  }
}
