import { addDays, bangkokDate, bangkokInstant, fiscalYear, fiscalYearStart } from '../calendar.js';
import { MONTHS } from '../calendar-formats.js';
import type { Language } from '../vocab.js';

/** A quarter of a fiscal year (1 October … 30 September), or the whole of it. Days are YYYY-MM-DD of Bangkok. */
export interface Period {
  /** `2569-4`; of the whole year `2569`. */
  id: string;
  /** B.E. */
  fiscalYear: number;
  /** 1 October–December … 4 July–September; null is the whole year. */
  quarter: number | null;
  fromOn: string;
  lastOn: string;
}

/** Half open, as instants: `from` is in, `until` is not. */
export interface Span {
  from: string;
  until: string;
}

const QUARTER_STARTS = ['-10-01', '-01-01', '-04-01', '-07-01'];
const FIRST_YEAR = 2500;
const LAST_YEAR = 2700;

export function quarterOf(year: number, quarter: number): Period {
  const startOf = (nth: number): string => (nth > 4 ? fiscalYearStart(year + 1) : `${nth === 1 ? year - 544 : year - 543}${QUARTER_STARTS[nth - 1]}`);
  return { id: `${year}-${quarter}`, fiscalYear: year, quarter, fromOn: startOf(quarter), lastOn: addDays(startOf(quarter + 1), -1) };
}

export const yearOf = (year: number): Period => ({ id: String(year), fiscalYear: year, quarter: null, fromOn: fiscalYearStart(year), lastOn: addDays(fiscalYearStart(year + 1), -1) });

/** The period of an id, or null when there is none. */
export function periodOf(id: string): Period | null {
  const [, year, quarter] = /^(2\d{3})(?:-([1-4]))?$/.exec(id) ?? [];
  if (year === undefined || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return null;
  return quarter === undefined ? yearOf(Number(year)) : quarterOf(Number(year), Number(quarter));
}

export const quarterOn = (day: string): Period => quarterOf(fiscalYear(day), (Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1) % 4 + 1);

export const spanOf = ({ fromOn, lastOn }: Pick<Period, 'fromOn' | 'lastOn'>): Span => ({ from: bangkokInstant(fromOn), until: bangkokInstant(addDays(lastOn, 1)) });

export const hasBegun = (period: Period, now: string): boolean => spanOf(period).from <= now;
export const hasEnded = (period: Period, now: string): boolean => spanOf(period).until <= now;

/** Every quarter from the one that holds `first` to the one of `today`, and each year among them; the newest first, a year before its quarters. */
export function periodsBetween(first: string, today: string): Period[] {
  const found: Period[] = [];
  for (let on = today; on >= quarterOn(first).fromOn;) {
    const quarter = quarterOn(on);
    if (found.at(-1)?.fiscalYear !== quarter.fiscalYear) found.push(yearOf(quarter.fiscalYear));
    found.push(quarter);
    on = addDays(quarter.fromOn, -1);
  }
  return found;
}

/** What a chart is divided by: months of a quarter, quarters of a year. */
export function partsOf(period: Period): { on: string; span: Span }[] {
  const starts = period.quarter === null ? [1, 2, 3, 4].map((nth) => quarterOf(period.fiscalYear, nth).fromOn) : [0, 1, 2].map((more) => monthLater(period.fromOn, more));
  return starts.map((on, at) => ({ on, span: { from: bangkokInstant(on), until: bangkokInstant(starts[at + 1] ?? addDays(period.lastOn, 1)) } }));
}

function monthLater(first: string, more: number): string {
  const month = Number(first.slice(5, 7)) + more;
  return `${first.slice(0, 5)}${String(month).padStart(2, '0')}-01`;
}

/** `ต.ค. 2569` of a quarter's months, `ไตรมาส 1` of a year's quarters. */
export function partName({ quarter }: Pick<Period, 'quarter'>, on: string, language: Language): string {
  if (quarter === null) return `${language === 'th' ? 'ไตรมาส' : 'Quarter'} ${quarterOn(on).quarter}`;
  const year = Number(on.slice(0, 4)) + (language === 'th' ? 543 : 0);
  return `${MONTHS[language].short[Number(on.slice(5, 7)) - 1]} ${year}`;
}

/** `ไตรมาสที่ 4 ปีงบประมาณ พ.ศ. 2569` */
export function periodName({ fiscalYear: year, quarter }: Pick<Period, 'fiscalYear' | 'quarter'>, language: Language): string {
  if (language === 'th') return quarter === null ? `ปีงบประมาณ พ.ศ. ${year}` : `ไตรมาสที่ ${quarter} ปีงบประมาณ พ.ศ. ${year}`;
  return quarter === null ? `Fiscal year ${year} (B.E.)` : `Quarter ${quarter} of fiscal year ${year} (B.E.)`;
}

export const nameOfPeriod = (id: string, language: Language): string => {
  const period = periodOf(id);
  return period ? periodName(period, language) : id;
};

/** The last day of a period that has come. */
export const lastDayRead = ({ lastOn }: Pick<Period, 'lastOn'>, now: string): string => (bangkokDate(now) < lastOn ? bangkokDate(now) : lastOn);
