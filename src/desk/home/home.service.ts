import { Injectable } from '@nestjs/common';
import { Clock } from '../../http/clock.js';
import { InboxService } from '../../loan-requests/inbox/inbox.service.js';
import type { Actor } from '../../shared/actor.js';
import type { HomeView } from '../../shared/api/desk.js';
import { QuestionList } from '../../sightings/question-list.service.js';
import { CounterService } from '../counter/counter.service.js';
import { homeCustodies } from './custody-tasks.js';
import { HomeCustodyService } from './home-custody.service.js';
import { HomeStore } from './home.store.js';
import { homeLoans, homeRequests, homeTasks } from './home.view.js';

const CARDS = 10;

/** What waits for me, what I have, what I asked for; and the figures on the menu. */
@Injectable()
export class HomeService {
  constructor(
    private readonly store: HomeStore, private readonly inbox: InboxService, private readonly counter: CounterService,
    private readonly questions: QuestionList, private readonly custody: HomeCustodyService, private readonly clock: Clock,
  ) {}

  async view(actor: Actor): Promise<HomeView> {
    const now = this.clock.iso();
    const atCounter = actor.permissions.has('counter.operate');
    const mine = await this.store.mine(actor.personId);
    const board = atCounter ? await this.counter.full(actor) : null;
    const { waiting, first: cards } = await this.inbox.door(actor, CARDS);
    const questions = board?.openQuestions ? (await this.questions.page(actor, { state: 'open', limit: CARDS })).items : [];
    const custody = await this.custody.of(actor);
    return {
      tasks: homeTasks({ mine, personId: actor.personId, cards, questions, board, custody, now }),
      loans: homeLoans(mine, now),
      custodies: homeCustodies(custody.mine),
      requests: homeRequests(mine),
      counters: {
        inbox: waiting, questions: board?.openQuestions ?? 0, findings: actor.permissions.has('finding.view') ? await this.store.openFindings(actor) : 0,
        toHandOver: board?.toHandOver.length ?? 0, dueToday: board?.dueToday.length ?? 0, late: board?.late.length ?? 0,
      },
    };
  }
}
