import type { ListFactView, ListRowView } from '../../../shared/api/lists/list-imports.js';
import { isDay } from '../../../shared/calendar.js';
import { formatDay } from '../../../shared/calendar-formats.js';
import { LIST_FIELD_LABELS } from '../../../shared/labels/list-imports.js';
import { adminLabels } from '../../admin/labels.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { unbroken } from '../../lib/time.js';
import css from '../../register-import/import.module.css';

const SAID_ALONE = new Set(['fullName', 'position', 'unit']);

/** What was understood of a row, in one line. */
export function RowFacts({ row: { facts, changes } }: { row: ListRowView }) {
  const said = useSaid();
  const language = useLanguage();
  return (
    <>
      {facts.length > 0 && changes.length === 0 && <span className={css.example}>{facts.map((fact) => (SAID_ALONE.has(fact.field) ? said(fact) : `${LIST_FIELD_LABELS[fact.field][language]} ${said(fact)}`)).join(' · ')}</span>}
      {changes.map(({ field, from, to }) => (
        <span key={field} className={css.example}>{LIST_FIELD_LABELS[field][language]}: <s>{from === null ? '–' : said({ field, value: from })}</s> → <b>{to === null ? '–' : said({ field, value: to })}</b></span>
      ))}
    </>
  );
}

/** Days and kinds of employment as people say them. */
function useSaid(): (fact: ListFactView) => string {
  const t = useText(adminLabels);
  const language = useLanguage();
  return ({ field, value }) => {
    if (isDay(value)) return unbroken(formatDay(value, { language }));
    return field === 'employment' && (value === 'officer' || value === 'contract' || value === 'temporary') ? t(value) : value;
  };
}
