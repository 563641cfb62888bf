import { Clock } from '../../src/http/clock.js';

/** A clock the story sets. It starts on Monday 6 July 2026, 09.00 in Bangkok, and stands still. */
export class TestClock extends Clock {
  private at = new Date('2026-07-06T02:00:00.000Z');

  override now(): Date {
    return new Date(this.at);
  }
  /** Bangkok wall time: `set('2026-07-08 16:30')`. */
  set(wall: string): void {
    this.at = new Date(`${wall.replace(' ', 'T')}:00.000+07:00`);
  }
  forward({ days = 0, hours = 0, minutes = 0, seconds = 0 }: { days?: number; hours?: number; minutes?: number; seconds?: number }): void {
    this.at = new Date(this.at.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
  }
}
