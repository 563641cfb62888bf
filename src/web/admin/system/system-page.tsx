import { useQuery } from '@tanstack/react-query';
import type { JobList, OutboxView } from '../../../shared/api/notices.js';
import { whileActive } from '../../lib/activity.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { Answered } from '../../ui/layout/answered.js';
import { Notice } from '../../ui/layout/notice.js';
import { Page } from '../../ui/layout/page.js';
import { ChannelsCard } from './channels-card.js';
import { HeldCard } from './held-card.js';
import { JobsCard } from './jobs-card.js';
import { systemLabels } from './labels.js';
import { LogCard } from './log-card.js';
import { OutboxCard } from './outbox-card.js';

const refetchInterval = whileActive(15_000);

/** What the system does by itself: is it on time, do letters leave the house, and which did not. */
export function SystemPage() {
  const t = useText(systemLabels);
  const outbox = useQuery({ queryKey: ['outbox'], queryFn: ({ signal }) => api.get<OutboxView>('/outbox', {}, signal), refetchInterval });
  const jobs = useQuery({ queryKey: ['jobs'], queryFn: ({ signal }) => api.get<JobList>('/jobs', {}, signal), refetchInterval });
  const isWell = outbox.data && jobs.data && !outbox.data.isLate && outbox.data.failed === 0 && outbox.data.held.count === 0 && !jobs.data.items.some((job) => job.isLate || job.hasFailed || job.lastStartedAt === null);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {isWell && <Notice tone="good"><p>{t('well')}</p></Notice>}
      <Answered query={outbox}>{(view) => <><HeldCard held={view.held} /><OutboxCard view={view} /><ChannelsCard channels={view.channels} /></>}</Answered>
      <LogCard />
      <Answered query={jobs}>{({ items }) => <JobsCard jobs={items} />}</Answered>
    </Page>
  );
}
