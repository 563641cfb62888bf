import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Refused } from '../../lib/api-error.js';
import { useText } from '../../lib/i18n.js';
import { uiLabels } from '../labels.js';
import { ButtonLink } from './button-link.js';
import { FailedState, LoadingState, NotFoundState } from './states.js';

interface AnsweredProps<T> {
  query: UseQueryResult<T>;
  /** Says in the thing's own words that there is none, or none for this reader, and leads on; left out: to the home page. */
  notFound?: ReactNode;
  children: (data: T) => ReactNode;
}

/** One place that tells loading, failed and there apart. What was read before stays visible while it is read again. */
export function Answered<T>({ query, notFound, children }: AnsweredProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error instanceof Refused && query.error.status === 404) return notFound ?? <NotFound />;
  if (query.isError) return <FailedState error={query.error} retry={() => void query.refetch()} />;
  return <LoadingState />;
}

function NotFound() {
  const t = useText(uiLabels);
  return <NotFoundState title={t('notFoundTitle')}><ButtonLink to="/">{t('toHome')}</ButtonLink></NotFoundState>;
}
