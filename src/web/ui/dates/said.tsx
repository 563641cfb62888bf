import { useLanguage } from '../../lib/i18n.js';
import { sayBaht } from '../../lib/money.js';
import { sayDate, sayInstant, sayPeriod } from '../../lib/time.js';

/** A date, B.E. in Thai, with its weekday. */
export function SaidDate({ on }: { on: string }) {
  return <time dateTime={on}>{sayDate(on, useLanguage())}</time>;
}

export function SaidInstant({ at }: { at: string }) {
  return <time dateTime={at}>{sayInstant(at, useLanguage())}</time>;
}

export function SaidPeriod({ from, to }: { from: string; to: string }) {
  return <span>{sayPeriod(from, to, useLanguage())}</span>;
}

export function Money({ satang }: { satang: number }) {
  return <span className="numbers">{sayBaht(satang, useLanguage())}</span>;
}
