import { formatDay, formatInstant } from './calendar-formats.js';
import { isDay } from './calendar.js';
import { approvalsRefusals } from './refusals/approvals.js';
import { backupRefusals } from './refusals/office/backup.js';
import { checkoutsRefusals } from './refusals/checkouts.js';
import { claimsRefusals } from './refusals/loan-life/claims.js';
import { custodyRefusals } from './refusals/custody.js';
import { commonRefusals } from './refusals/common.js';
import { emergencyRefusals } from './refusals/loan-life/emergency.js';
import { extensionsRefusals } from './refusals/loan-life/extensions.js';
import { gettingInRefusals } from './refusals/getting-in.js';
import { guidelinesRefusals } from './refusals/office/guidelines.js';
import { listImportsRefusals } from './refusals/office/list-imports.js';
import { quarterlyRefusals } from './refusals/office/quarterly.js';
import { loansRefusals } from './refusals/loans.js';
import { inventoryRefusals } from './refusals/inventory.js';
import { noticesRefusals } from './refusals/office/notices.js';
import { openingBalancesRefusals } from './refusals/loan-life/opening-balances.js';
import { outagesRefusals } from './refusals/office/outages.js';
import { paperRefusals } from './refusals/loan-life/paper.js';
import { peopleRefusals } from './refusals/people.js';
import { secondPersonRefusals } from './refusals/office/second-person.js';
import { settingsRefusals } from './refusals/settings.js';
import { sightingsRefusals } from './refusals/sightings.js';
import { returnsRefusals } from './refusals/returns.js';
import { registerImportRefusals } from './refusals/register-import.js';
import type { RefusalText } from './refusals/table.js';
import type { Language } from './vocab.js';

/** Every refusal of the program: a code cannot exist without a status and a sentence in both languages. */
export const REFUSALS = {
  ...commonRefusals,
  ...approvalsRefusals,
  ...loansRefusals,
  ...extensionsRefusals,
  ...inventoryRefusals,
  ...custodyRefusals,
  ...peopleRefusals,
  ...gettingInRefusals,
  ...secondPersonRefusals,
  ...settingsRefusals,
  ...sightingsRefusals,
  ...checkoutsRefusals,
  ...returnsRefusals,
  ...openingBalancesRefusals,
  ...claimsRefusals,
  ...emergencyRefusals,
  ...paperRefusals,
  ...outagesRefusals,
  ...registerImportRefusals,
  ...listImportsRefusals,
  ...noticesRefusals,
  ...backupRefusals,
  ...guidelinesRefusals,
  ...quarterlyRefusals,
};

export type RefusalCode = keyof typeof REFUSALS;
/** Why not: a code, and the facts its sentence tells. */
export interface Because {
  code: RefusalCode;
  facts: Facts;
}
export type Facts = Record<string, string | number | boolean | null | readonly string[]>;

/** The sentence of a refusal with its facts filled in: `…Satang` in baht, `…At` and `…On` as dates of the language. */
export function refusalMessage(code: RefusalCode, facts: Facts, language: Language): string {
  const text: RefusalText = REFUSALS[code];
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const fact = facts[name];
    return fact === undefined || fact === null ? whole : spoken(name, fact, language);
  });
}

const onOneLine = (day: string): string => day.replaceAll(' ', '\u00a0');

/** Facts carry money and time as data; people read them in their own calendar. */
function spoken(name: string, fact: NonNullable<Facts[string]>, language: Language): string {
  if (Array.isArray(fact)) return fact.join(', ');
  const text = String(fact);
  if (isDay(text)) return onOneLine(formatDay(text, { language }));
  if (name.endsWith('At')) return onOneLine(formatInstant(text, { language }));
  if (name.endsWith('Satang')) return (Number(fact) / 100).toLocaleString('en-US');
  return text;
}
