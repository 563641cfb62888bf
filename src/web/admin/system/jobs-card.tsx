import { IconAlertTriangle, IconCircleCheck, IconClockHour4 } from '@tabler/icons-react';
import type { JobView } from '../../../shared/api/notices.js';
import { JOB_NAMES } from '../../../shared/jobs.js';
import { useText } from '../../lib/i18n.js';
import { SaidInstant } from '../../ui/dates/said.js';
import { Card } from '../../ui/layout/card.js';
import { StatusBadge } from '../../ui/status/status-badge.js';
import { systemLabels } from './labels.js';
import css from './system.module.css';

/** Late ones first; each says when it last ran. */
export function JobsCard({ jobs }: { jobs: JobView[] }) {
  const t = useText(systemLabels);
  const isBad = (job: JobView): boolean => job.isLate || job.hasFailed;
  const inOrder = [...jobs.filter(isBad), ...jobs.filter((job) => !isBad(job))];
  return (
    <Card title={t('jobs')} tone={jobs.some(isBad) ? 'bad' : 'plain'}>
      <ul className="plain-list">{inOrder.map((job) => <li key={job.name} className={css.row}><Job job={job} /></li>)}</ul>
    </Card>
  );
}

function Job({ job }: { job: JobView }) {
  const t = useText(systemLabels);
  const { name, everySeconds, lastStartedAt } = job;
  const known = JOB_NAMES.find((one) => one === name);
  const span = everySeconds < 60 ? t('seconds', { count: everySeconds }) : everySeconds < 3600 ? t('minutes', { count: everySeconds / 60 }) : t('hours', { count: everySeconds / 3600 });
  return (
    <>
      <span className={css.what}>
        <span className={css.name}>{known ? t(known) : name}</span>
        <span className={css.soft}>{t('every', { span })}{lastStartedAt && <> · {t('last')} <SaidInstant at={lastStartedAt} /></>}</span>
      </span>
      <JobState job={job} />
    </>
  );
}

function JobState({ job: { isLate, hasFailed, lastStartedAt } }: { job: JobView }) {
  const t = useText(systemLabels);
  if (isLate) return <StatusBadge tone="bad" icon={IconAlertTriangle}>{t('lateJob')}</StatusBadge>;
  if (hasFailed) return <StatusBadge tone="bad" icon={IconAlertTriangle}>{t('failedJob')}</StatusBadge>;
  if (lastStartedAt === null) return <StatusBadge tone="quiet" icon={IconClockHour4}>{t('notYet')}</StatusBadge>;
  return <StatusBadge tone="good" icon={IconCircleCheck}>{t('fineJob')}</StatusBadge>;
}
