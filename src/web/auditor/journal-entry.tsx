import { IconLock, IconLockOpen } from '@tabler/icons-react';
import type { JournalRow } from '../../shared/api/journal.js';
import { useText } from '../lib/i18n.js';
import { SaidInstant } from '../ui/dates/said.js';
import { Facts } from '../ui/layout/facts.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import css from './auditor.module.css';
import { eventLabels, isKnownEvent } from './event-labels.js';
import { auditorLabels } from './labels.js';

/** One row: when, who, what; behind it exactly what was recorded. */
export function JournalEntry({ row }: { row: JournalRow }) {
  const t = useText(auditorLabels);
  const say = useText(eventLabels);
  const seal = row.leafIndex === null
    ? <StatusBadge tone="quiet" icon={IconLockOpen}>{t('notSealed')}</StatusBadge>
    : <StatusBadge tone="good" icon={IconLock}>{t('sealed', { n: row.leafIndex })}</StatusBadge>;
  return (
    <div className={css.row}>
      <div className={css.head}><strong>{isKnownEvent(row.event) ? say(row.event) : row.event}</strong>{seal}</div>
      <div>{row.actorName ?? t(row.actorId ? 'erased' : 'program')} · <span className="soft"><SaidInstant at={row.at} /></span></div>
      <details className={css.recorded}>
        <summary>{t('detail')}</summary>
        <Facts items={[[t('event'), row.event], [t('authority'), row.authority], [t('subject'), `${row.subjectType} ${row.subjectId}`], [t('seal'), row.leafHash]]} />
        {row.before && <Recorded label={t('before')} json={row.before} />}
        {row.after && <Recorded label={t('after')} json={row.after} />}
        {row.personal.map((part) => <Recorded key={part} label={t('personal')} json={part} />)}
      </details>
    </div>
  );
}

function Recorded({ label, json }: { label: string; json: string }) {
  return (
    <>
      <strong>{label}</strong>
      <pre className={css.json}>{pretty(json)}</pre>
    </>
  );
}

function pretty(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
