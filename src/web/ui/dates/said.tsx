import { Fragment } from 'react';
import { bangkokDate, bangkokTime } from '../../../shared/calendar.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { sayBaht } from '../../lib/money.js';
import { sayDate, sayPeriod, sayTime } from '../../lib/time.js';
import { uiLabels } from '../labels.js';

/** A date, B.E. in Thai, with its weekday. */
export function SaidDate({ on }: { on: string }) {
  return <time dateTime={on}>{sayDate(on, useLanguage())}</time>;
}

export function SaidInstant({ at }: { at: string }) {
  const language = useLanguage();
  return <time className="piece" dateTime={at}><span className="piece">{sayDate(bangkokDate(at), language)}</span> <span className="piece">{sayTime(bangkokTime(at), language)}</span></time>;
}

export function SaidPeriod({ from, to }: { from: string; to: string }) {
  return <span>{sayPeriod(from, to, useLanguage()).map((half) => <Fragment key={half.join()}><Half pieces={half} /> </Fragment>)}</span>;
}

/** One piece where the line holds it, else broken between the day and the time. */
function Half({ pieces }: { pieces: readonly string[] }) {
  return <span className="piece">{pieces.map((piece) => <Fragment key={piece}><span className="piece">{piece}</span> </Fragment>)}</span>;
}

/** A sum of what has a price; what has none is said, never counted as nothing. */
export function Money({ satang, unpriced = 0 }: { satang: number | null; unpriced?: number }) {
  const ui = useText(uiLabels);
  const language = useLanguage();
  if (satang === null) return <span>{ui('noPrice')}</span>;
  if (!unpriced) return <span className="numbers">{sayBaht(satang, language)}</span>;
  return <span>{satang > 0 && `${sayBaht(satang, language)} · `}{ui('unpriced', { count: unpriced })}</span>;
}
