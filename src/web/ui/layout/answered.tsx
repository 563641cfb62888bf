import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FailedState, LoadingState } from './states.js';

/** One place that tells loading, failed and there apart. What was read before stays visible while it is read again. */
export function Answered<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <FailedState error={query.error} retry={() => void query.refetch()} />;
  return <LoadingState />;
}
