import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Refused } from '../../lib/api-error.js';
import { FailedState, LoadingState } from './states.js';

interface AnsweredProps<T> {
  query: UseQueryResult<T>;
  /** Says in the thing's own words that there is none, or none for this reader. */
  notFound?: ReactNode;
  children: (data: T) => ReactNode;
}

/** One place that tells loading, failed and there apart. What was read before stays visible while it is read again. */
export function Answered<T>({ query, notFound, children }: AnsweredProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (notFound && query.error instanceof Refused && query.error.status === 404) return notFound;
  if (query.isError) return <FailedState error={query.error} retry={() => void query.refetch()} />;
  return <LoadingState />;
}
