import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import type { Actor } from '../../shared/actor.js';
import type { CounterBoard, CounterSlip } from '../../shared/api/loans/counter.js';
import { addDays, bangkokDate, bangkokInstant, chaseClock, effectiveDue } from '../../shared/calendar.js';
import { openDaysOf } from '../../shared/hours/opening-hours.js';
import { SightingStore } from '../../sightings/sighting.store.js';
import { lateness } from '../tags/tag.view.js';
import { CounterStore, type CounterRow } from './counter.store.js';

export interface Board extends CounterBoard {
  /** Late slips of which nothing has reached the borrower, with the last day to do so (ข้อ 211). */
  toChase: { slip: CounterSlip; chaseByOn: string }[];
}

/** Today at the counter: what to hand over, what is due, what is late. */
@Injectable()
export class CounterService {
  constructor(
    private readonly store: CounterStore, private readonly sightings: SightingStore, private readonly settings: SettingsInForce,
    private readonly reader: Reader, private readonly clock: Clock,
  ) {}

  async board(actor: Actor): Promise<CounterBoard> {
    const { toChase: _toChase, ...board } = await this.full(actor);
    return board;
  }

  async full(actor: Actor): Promise<Board> {
    const [now, today] = [this.clock.iso(), this.clock.today()];
    const tomorrow = bangkokInstant(addDays(today, 1));
    const holidays = await this.settings.holidays(this.reader);
    const chaseDays = await this.settings.valueOf(this.reader, 'watch.chase-days', now);
    const fetching = await this.store.toHandOver(actor, now, tomorrow);
    const out = (await this.store.outDueBefore(actor, tomorrow)).map((row) => ({ row, dueAt: effectiveDue(row.dueAt, openDaysOf(row.hoursJson, holidays)), slip: slipOf(row, now, holidays) }));
    const late = out.filter(({ dueAt }) => bangkokDate(dueAt) < today);
    return {
      awaiting: (await this.store.awaiting(actor, now, tomorrow)).map((row) => slipOf(row, now, holidays)),
      toHandOver: fetching.map((row) => slipOf(row, now, holidays)),
      dueToday: out.filter(({ dueAt }) => bangkokDate(dueAt) === today).map(({ slip }) => slip),
      late: late.map(({ slip }) => slip),
      claims: (await this.store.claimed(actor)).map((row) => ({ ...slipOf(row, now, holidays), daysLate: 0, broughtAt: row.broughtAt ?? '', handedTo: row.handedTo ?? '', answerByOn: row.answerByOn ?? '' })),
      openQuestions: await this.sightings.openCount(this.reader, actor),
      toChase: late.filter(({ row }) => row.isChased === 0).map(({ slip, dueAt }) => ({ slip, chaseByOn: chaseClock(dueAt, holidays, chaseDays).workingDay })),
    };
  }
}

function slipOf({ isChased: _isChased, broughtAt: _broughtAt, handedTo: _handedTo, answerByOn: _answerByOn, hoursJson, ...row }: CounterRow, now: string, holidays: ReadonlySet<string>): CounterSlip {
  return { ...row, number: row.number ?? '', title: row.title ?? '', daysLate: lateness(row.dueAt, now, openDaysOf(hoursJson, holidays)) };
}
