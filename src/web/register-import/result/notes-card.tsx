import type { RegisterImportView } from '../../../shared/api/register-import.js';
import { formatDay } from '../../../shared/calendar-formats.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { Card } from '../../ui/layout/card.js';
import css from '../import.module.css';
import { importLabels } from '../labels.js';

const SHOWN = 3;

/** What was understood differently from how it stands in the file; those rows are taken. */
export function NotesCard({ view: { notes, newNames } }: { view: RegisterImportView }) {
  const t = useText(importLabels);
  if (!notes.length && !newNames.length) return null;
  return (
    <Card title={t('understood')}>
      <ul className={css.rows}>
        {notes.map((note) => (
          <li key={note.code}>
            <strong>{t('times', { count: note.count })}</strong> {note.message}
            {note.examples.slice(0, SHOWN).map((example) => <span key={example} className={css.example}><Example text={example} /></span>)}
            {note.count > Math.min(note.examples.length, SHOWN) && note.examples.length > 0 && <span className={css.example}>{t('moreTimes', { count: note.count - Math.min(note.examples.length, SHOWN) })}</span>}
          </li>
        ))}
        {newNames.map((one) => <li key={`${one.what}${one.name}`}>{t(`new-${one.what}`, { name: one.name, count: one.rows })}</li>)}
      </ul>
    </Card>
  );
}

/** `12: 2541-01-01 → 1998-01-01`: the line in words, the date as people write it; `11: 10 → 10` says nothing twice. */
function Example({ text }: { text: string }) {
  const t = useText(importLabels);
  const language = useLanguage();
  const [, line = '', rest = text] = /^(\d+):\s*(.*)$/s.exec(text) ?? [];
  const said = rest.replace(/^(.*) → \1$/s, '$1').replace(/→ (\d{4}-\d{2}-\d{2})$/, (_, day: string) => `→ ${formatDay(day, { language })}`);
  return <>{line && t('lineAt', { n: line })}{line && said && ': '}{said}</>;
}
