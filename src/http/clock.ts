import { Injectable } from '@nestjs/common';
import { bangkokDate } from '../shared/calendar.js';

/** The time everybody asks for; tests put another in its place. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
  /** ISO text in UTC with milliseconds, the form in which instants are stored. */
  iso(): string {
    return this.now().toISOString();
  }
  /** The calendar day in Bangkok, `YYYY-MM-DD`. */
  today(): string {
    return bangkokDate(this.now());
  }
}
