import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import type { SightingView } from '../../shared/api/sightings.js';
import { QuestionList } from '../../sightings/question-list.service.js';
import { type Board, CounterService } from '../counter/counter.service.js';

export interface AtCounter {
  board: Board | null;
  questions: readonly SightingView[];
}

/** What waits for whoever works at a counter: slips, and questions about things seen elsewhere. */
@Injectable()
export class HomeCounterService {
  constructor(private readonly counter: CounterService, private readonly questions: QuestionList) {}

  async of(actor: Actor, limit: number): Promise<AtCounter> {
    if (!actor.permissions.has('counter.operate')) return { board: null, questions: [] };
    const board = await this.counter.full(actor);
    return { board, questions: board.openQuestions ? (await this.questions.page(actor, { state: 'open', limit })).items : [] };
  }
}
