import { Injectable } from '@nestjs/common';
import { Clock } from '../../http/clock.js';
import type { Actor } from '../../shared/actor.js';
import type { HomeView } from '../../shared/api/desk.js';
import { QuestionList } from '../../sightings/question-list.service.js';
import { CounterService } from '../counter/counter.service.js';
import { HomeFigures } from './home-figures.service.js';
import { DecidingTasks } from './deciding-tasks.js';
import { HomeStore } from './home.store.js';
import { homeLoans, homeRequests, homeTasks } from './home.view.js';

const CARDS = 10;

/** What waits for me, what I have, what I asked for; and the figures on the menu. */
@Injectable()
export class HomeService {
  constructor(
    private readonly store: HomeStore, private readonly deciding: DecidingTasks, private readonly counter: CounterService,
    private readonly questions: QuestionList, private readonly figures: HomeFigures, private readonly clock: Clock,
  ) {}

  async view(actor: Actor): Promise<HomeView> {
    const now = this.clock.iso();
    const atCounter = actor.permissions.has('counter.operate');
    const mine = await this.store.mine(actor.personId);
    const board = atCounter ? await this.counter.full(actor) : null;
    const { waiting, ...cards } = await this.deciding.of(actor);
    const questions = board?.openQuestions ? (await this.questions.page(actor, { state: 'open', limit: CARDS })).items : [];
    return {
      tasks: homeTasks({ mine, personId: actor.personId, ...cards, questions, board, now }),
      loans: homeLoans(mine, now),
      requests: homeRequests(mine),
      counters: await this.figures.of(actor, waiting, board),
    };
  }
}
