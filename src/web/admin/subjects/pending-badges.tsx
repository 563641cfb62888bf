import { IconCalendarTime, IconUserQuestion } from '@tabler/icons-react';
import type { Subject } from '../../../shared/subject-settings/subject-settings.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { sayDate } from '../../lib/time.js';
import { StatusBadge } from '../../ui/status/status-badge.js';
import css from '../admin.module.css';
import { subjectLabels } from './labels.js';
import { dayOf, usePending } from './subject-query.js';
import { SubjectValueText } from './subject-value.js';

/** What is to come of this site, store or unit, and from when. */
export function PendingBadges({ subject }: { subject: Subject }) {
  const t = useText(subjectLabels);
  const language = useLanguage();
  const pending = usePending(subject);
  return pending.map((change) => (
    <div key={change.id} className={css.badges}>
      <span>{t('to')} <SubjectValueText subjectKey={subject.key} value={change.value} /></span>
      {change.state === 'waiting' ? <StatusBadge tone="warn" icon={IconUserQuestion}>{t('waiting')}</StatusBadge> : <StatusBadge tone="info" icon={IconCalendarTime}>{t('coming', { day: sayDate(dayOf(change), language) })}</StatusBadge>}
    </div>
  ));
}
