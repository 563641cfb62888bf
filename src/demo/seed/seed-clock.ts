import { Clock } from '../../http/clock.js';
import { addWorkingDays, bangkokInstant, isWorkingDay, addDays } from '../../shared/calendar.js';

/** Lets the sample agency live through its last weeks: the days before today on which an office is open. */
export class SeedClock extends Clock {
  private at: Date | null = null;

  constructor(private readonly holidays: ReadonlySet<string>) {
    super();
  }

  override now(): Date {
    return this.at === null ? super.now() : new Date(this.at);
  }

  /** The working day `days` before today (negative: after). */
  day(days: number): string {
    const today = new Clock().today();
    if (days <= 0) return addWorkingDays(today, -days, this.holidays);
    let day = today;
    for (let left = days; left > 0; left -= 1) {
      do day = addDays(day, -1);
      while (!isWorkingDay(day, this.holidays));
    }
    return day;
  }

  instant(days: number, time: string): string {
    return bangkokInstant(this.day(days), time);
  }

  set(days: number, time: string): void {
    this.at = new Date(this.instant(days, time));
  }

  /** Back to the real time. */
  release(): void {
    this.at = null;
  }
}
