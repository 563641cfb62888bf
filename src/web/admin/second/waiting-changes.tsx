import { useQuery } from '@tanstack/react-query';
import type { AuthorityChangeList, AuthorityChangeView } from '../../../shared/api/access/authority-changes.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { FailedState } from '../../ui/layout/states.js';
import css from '../admin.module.css';
import { AuthorityChangeCard } from './authority-change-card.js';
import { secondLabels } from './labels.js';

export const useAuthorityChanges = () => useQuery({ queryKey: ['authority-changes'], queryFn: ({ signal }) => api.get<AuthorityChangeList>('/authority-changes', {}, signal) });

/** On the page of persons, posts or orders: what of them waits for a second person. Nothing where nothing waits. */
export function WaitingChanges({ isShown }: { isShown: (change: AuthorityChangeView) => boolean }) {
  const t = useText(secondLabels);
  const waiting = useAuthorityChanges();
  const changes = (waiting.data?.items ?? []).filter(isShown);
  if (waiting.isError && !waiting.data) return <FailedState error={waiting.error} retry={() => void waiting.refetch()} />;
  if (changes.length === 0) return null;
  return (
    <section aria-label={t('title')}>
      <h2 className={css.heading}>{t('title')}</h2>
      <p className="soft">{t('what')}</p>
      {changes.map((change) => <AuthorityChangeCard key={change.id} change={change} />)}
    </section>
  );
}
