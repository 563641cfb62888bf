import { formatDay } from './calendar-formats.js';
import { isDay } from './calendar.js';
import { checkoutsRefusals } from './refusals/checkouts.js';
import { commonRefusals } from './refusals/common.js';
import { peopleRefusals } from './refusals/people.js';
import { sightingsRefusals } from './refusals/sightings.js';
import { returnsRefusals } from './refusals/returns.js';
import type { RefusalText } from './refusals/table.js';

/** Every refusal of the program: a code cannot exist without a status and a sentence in both languages. */
export const REFUSALS = {
  ...commonRefusals,
  ...peopleRefusals,
  ...sightingsRefusals,
  ...checkoutsRefusals,
  ...returnsRefusals,
};

export type RefusalCode = keyof typeof REFUSALS;
export type Facts = Record<string, string | number | boolean | null | readonly string[]>;

/** Facts carry days as data; people read them in their own calendar. */
const inWords = (fact: string, language: 'th' | 'en'): string => (isDay(fact) ? formatDay(fact, { language }) : fact);

/** The sentence of a refusal with its facts filled in. */
export function refusalMessage(code: RefusalCode, facts: Facts, language: 'th' | 'en'): string {
  const text: RefusalText = REFUSALS[code];
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const fact = facts[name];
    return fact === undefined || fact === null ? whole : Array.isArray(fact) ? fact.join(', ') : inWords(String(fact), language);
  });
}
