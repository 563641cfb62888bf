import type { RegisterImportView } from '../../../shared/api/register-import.js';
import { useText } from '../../lib/i18n.js';
import { Card } from '../../ui/layout/card.js';
import css from '../import.module.css';
import { importLabels } from '../labels.js';

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
            {note.examples.slice(0, 3).map((example) => <span key={example} className={css.example}>{example}</span>)}
          </li>
        ))}
        {newNames.map((one) => <li key={`${one.what}${one.name}`}>{t(`new-${one.what}`, { name: one.name, count: one.rows })}</li>)}
      </ul>
    </Card>
  );
}
