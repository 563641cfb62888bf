import { IconAlertTriangle, IconCalendarDue, IconCalendarTime, IconMoodSmile, IconClockHour4 } from '@tabler/icons-react';
import type { HomeCounters, HomeTask } from '../../shared/api/desk.js';
import type { HomeTaskKind, Urgency } from '../../shared/vocab.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { sayInstant } from '../lib/time.js';
import { EmptyState } from '../ui/layout/states.js';
import { RowLink } from '../ui/lists/row-link.js';
import { StatusBadge, type Tone } from '../ui/status/status-badge.js';
import css from './home.module.css';
import { homeLabels } from './labels.js';

const LOOK: Record<Urgency, [Tone, typeof IconClockHour4]> = {
  late: ['bad', IconAlertTriangle], missed: ['warn', IconCalendarDue], today: ['warn', IconCalendarDue], soon: ['info', IconCalendarTime], calm: ['quiet', IconClockHour4],
};

interface TaskListProps {
  tasks: HomeTask[];
  counters: HomeCounters;
  /** Steps of the set-up wait above: nobody is told that nothing does. */
  isSettingUp: boolean;
}

/** What waits for me, the most urgent first. */
export function TaskList({ tasks, counters: { findings, troubles, confirmations, unregularised, folders }, isSettingUp }: TaskListProps) {
  const t = useText(homeLabels);
  if (!tasks.length && !findings && !troubles && !confirmations && !unregularised && !folders) return isSettingUp ? null : <EmptyState title={t('allDone')} icon={<IconMoodSmile size={40} stroke={1.5} />}><p>{t('allDoneWhat')}</p></EmptyState>;
  return (
    <section aria-label={t('waits')}>
      <h2 className={css.heading}>{t('waits')}</h2>
      <ul className={css.rows}>
        <CountRow to="/system" word="troubles" late="troublesWhat" urgency="late" count={troubles} />
        <CountRow to="/settings/waiting" word="confirmations" urgency="soon" count={confirmations} />
        <CountRow to="/opening-balances" search={{ state: 'late' }} word="unregularised" late="unregularisedLate" urgency="late" count={unregularised} />
        <CountRow to="/folders" word="folders" urgency="soon" count={folders} />
        {tasks.map((task, i) => <li key={`${task.kind} ${task.requestId ?? task.sightingId ?? task.aboutId ?? i}`}><TaskRow task={task} /></li>)}
        <CountRow to="/findings" word="findings" urgency="calm" count={findings} />
      </ul>
    </section>
  );
}

interface CountRowProps {
  to: '/system' | '/settings/waiting' | '/opening-balances' | '/folders' | '/findings';
  search?: { state: 'late' };
  word: 'troubles' | 'confirmations' | 'unregularised' | 'folders' | 'findings';
  /** Why it should have been done already. */
  late?: 'troublesWhat' | 'unregularisedLate';
  urgency: Urgency;
  count: number;
}

/** So many of one sort behind one door; nothing where there are none. */
function CountRow({ to, search, word, late, urgency, count }: CountRowProps) {
  const t = useText(homeLabels);
  if (!count) return null;
  return (
    <li>
      <RowLink to={to} search={search ?? {}} className={`${css.task} ${css[urgency]}`}>
        <span className={css.kind}>{t(word)} {late && <StatusBadge tone="bad" icon={IconAlertTriangle}>{t(late)}</StatusBadge>}</span>
        <span>{t(`${word}Open`, { count })}</span>
      </RowLink>
    </li>
  );
}

function TaskRow({ task }: { task: HomeTask }) {
  const t = useText(homeLabels);
  const language = useLanguage();
  const [tone, icon] = LOOK[task.urgency];
  const isLeaving = task.kind === 'hand-back' || task.kind === 'leaver';
  const badge = isLeaving && task.daysLeft > 0 ? t('inDays', { count: task.daysLeft }) : task.urgency === 'late' && task.daysLeft < 0 ? t('lateDays', { count: -task.daysLeft }) : t(task.urgency);
  const more = !isLeaving && task.lineCount > 1 && t('more', { count: task.lineCount - 1 });
  return (
    <RowLink to={placeOf(task.kind)} params={paramsOf(task)} className={`${css.task} ${css[task.urgency]}`}>
      <span className={css.kind}>{t(task.kind === 'return-soon' && task.daysLeft === 0 ? 'return-today' : task.kind)} <StatusBadge tone={tone} icon={icon}>{badge}</StatusBadge></span>
      <span>{task.kind === 'decide' ? t('asksFor', { name: task.borrowerName ?? '', title: task.title }) : [task.borrowerName, task.title, isLeaving && t('stillOut', { count: task.lineCount })].filter(Boolean).join(' · ')} {more}</span>
      {task.purpose && <span>{task.purpose}</span>}
      <span className={css.meta}>{task.number && <span className="numbers whole">{task.number}</span>}<span>{t(`at-${task.kind}`, { at: sayInstant(task.at, language) })}</span></span>
    </RowLink>
  );
}

const paramsOf = ({ requestId, aboutId }: HomeTask) => ({ id: requestId ?? aboutId ?? '', personId: aboutId ?? '' });

/** Where the thing is done, not where it is described. */
function placeOf(kind: HomeTaskKind): string {
  if (kind === 'decide' || kind === 'decide-extension') return '/inbox';
  if (kind === 'answer-question') return '/questions';
  if (kind === 'chase') return '/overdue';
  if (kind === 'confirm-custody') return '/things';
  if (kind === 'accept-custody' || kind === 'settle-custody') return '/custodies/$id';
  if (kind === 'decide-permit') return '/permits/$id';
  if (kind === 'sign-quarter') return '/quarterly/$id';
  if (kind === 'hand-back' || kind === 'leaver') return '/hand-back/$personId';
  return kind === 'hand-over' || kind === 'take-back' || kind === 'check-claim' ? '/counter' : '/requests/$id';
}
