import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { NoticeList } from '../../notices/notice-list.service.js';
import { isOfAgency, type Actor } from '../../shared/actor.js';
import type { HomeCounters, HomeFirstRun } from '../../shared/api/desk.js';
import type { Board } from '../counter/counter.service.js';
import { FirstRunService } from '../first-run/first-run.service.js';
import { HealthService } from '../health/health.service.js';
import { Confirmations } from './confirmations.js';
import { HomeStore } from './home.store.js';

/** The figures on the menu. */
@Injectable()
export class HomeFigures {
  constructor(
    private readonly store: HomeStore, private readonly notices: NoticeList, private readonly health: HealthService, private readonly firstRuns: FirstRunService, private readonly reader: Reader,
    private readonly confirmations: Confirmations,
  ) {}

  async of(actor: Actor, inbox: number, board: Board | null): Promise<Omit<HomeCounters, 'folders'>> {
    return {
      inbox, questions: board?.openQuestions ?? 0, findings: actor.permissions.has('finding.view') ? await this.store.openFindings(actor) : 0,
      toHandOver: board?.toHandOver.length ?? 0, dueToday: board?.dueToday.length ?? 0, late: board?.late.length ?? 0,
      notices: await this.notices.unread(actor), troubles: await this.troubles(actor),
      unregularised: await this.store.unregularised(actor), confirmations: await this.confirmations.of(actor),
    };
  }

  /** For whoever keeps the program of the whole agency running: late jobs, letters that wait too long or failed. */
  private async troubles(actor: Actor): Promise<number> {
    if (!keepsProgram(actor)) return 0;
    const { lateJobs, isOutboxLate, failedMessages, heldMessages } = await this.health.troubles();
    return lateJobs + (isOutboxLate ? 1 : 0) + (heldMessages > 0 ? 1 : 0) + failedMessages;
  }

  async firstRun(actor: Actor): Promise<HomeFirstRun | null> {
    if (!keepsProgram(actor)) return null;
    const { left, next } = await this.firstRuns.read(this.reader, actor);
    return next && { left, next };
  }
}

const keepsProgram = ({ posts }: Actor): boolean => posts.some((post) => post.kind === 'administrator' && isOfAgency(post));
