import { IconLock, IconLockOpen } from '@tabler/icons-react';
import type { JournalRow } from '../../shared/api/journal.js';
import { useText } from '../lib/i18n.js';
import { SaidInstant } from '../ui/dates/said.js';
import { TextLink } from '../ui/layout/button-link.js';
import { Facts } from '../ui/layout/facts.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import { Parts } from '../ui/words/parts.js';
import css from './auditor.module.css';
import { eventLabels, isKnownEvent } from './event-labels.js';
import { auditorLabels } from './labels.js';
import { Recorded } from './recorded.js';

/** One row: when, who, what; behind it exactly what was recorded, in words. */
export function JournalEntry({ row }: { row: JournalRow }) {
  const t = useText(auditorLabels);
  const say = useText(eventLabels);
  const names = new Map(row.names.map(({ id, name }) => [id, name]));
  const subject = row.subjectId === row.actorId ? undefined : names.get(row.subjectId);
  return (
    <div className={css.row}>
      <div className={css.head}><strong>{isKnownEvent(row.event) ? say(row.event) : row.event} {subject && <span className="soft">{subject}</span>}</strong><Seal row={row} /></div>
      <div><Parts of={[row.actorName ?? t(row.actorId ? 'erased' : 'program'), <span key="at" className="soft"><SaidInstant at={row.at} /></span>]} /></div>
      <details className={css.recorded}>
        <summary>{t('detail')}</summary>
        {row.before && <Recorded label={t('before')} json={row.before} names={names} />}
        {row.after && <Recorded label={t('after')} json={row.after} names={names} />}
        {row.personal.map((part) => <Recorded key={part} label={t('personal')} json={part} names={names} />)}
        <h3 className={css.part}>{t('proof')}</h3>
        <Facts items={[[t('authority'), row.authority], [t('event'), row.event], [t('subject'), <Subject key="subject" row={row} />], [t('seal'), row.leafHash]]} />
      </details>
    </div>
  );
}

function Seal({ row }: { row: JournalRow }) {
  const t = useText(auditorLabels);
  if (row.leafIndex === null) return <StatusBadge tone="quiet" icon={IconLockOpen}>{t('notSealed')}</StatusBadge>;
  return <StatusBadge tone="good" icon={IconLock}>{t('sealed', { n: row.leafIndex })}</StatusBadge>;
}

/** Where the subject can be opened, and everything else that happened to it. */
function Subject({ row: { subjectType, subjectId } }: { row: JournalRow }) {
  const t = useText(auditorLabels);
  const open = { className: css.open };
  return (
    <>
      <span className={css.code}>{subjectType} {subjectId}</span><br />
      {subjectType === 'loan-request' && <><TextLink {...open} to="/requests/$id" params={{ id: subjectId }}>{t('openSlip')}</TextLink><br /></>}
      {subjectType === 'finding' && <><TextLink {...open} to="/findings/$id" params={{ id: subjectId }}>{t('openFinding')}</TextLink><br /></>}
      {subjectType === 'asset' && <><TextLink {...open} to="/register/assets/$id" params={{ id: subjectId }}>{t('openThing')}</TextLink><br /></>}
      <TextLink {...open} to="/journal" search={{ subjectId }}>{t('sameSubject')}</TextLink>
    </>
  );
}
