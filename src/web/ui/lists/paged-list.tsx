import { Button } from '@mantine/core';
import type { UseInfiniteQueryResult, InfiniteData } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../lib/i18n.js';
import { uiLabels } from '../labels.js';
import { EmptyState, FailedState, LoadingState } from '../layout/states.js';
import css from './paged-list.module.css';

export interface PageOf<T> {
  items: T[];
  nextCursor: string | null;
}

type Narrowing = 'words' | 'filters' | 'both';

/** What to try, and what is taken away. */
const WAY_OUT = { words: ['tryShorter', 'clearSearch'], filters: ['tryWider', 'clearOnlyFilters'], both: ['tryFewerWords', 'clearFilters'] } as const;

interface PagedListProps<T> {
  list: UseInfiniteQueryResult<InfiniteData<PageOf<T>>>;
  keyOf: (item: T) => string;
  children: (item: T) => ReactNode;
  /** Nothing at all: says what to do. */
  empty: ReactNode;
  /** Given while words or filters are set; takes them away. */
  clearFilters?: () => void;
  /** By what the list can be narrowed: of the other nothing is said. */
  narrows?: Narrowing;
}

export function PagedList<T>({ list, keyOf, children, empty, clearFilters, narrows = 'both' }: PagedListProps<T>) {
  const t = useText(uiLabels);
  if (!list.data) return list.isError ? <FailedState error={list.error} retry={() => void list.refetch()} /> : <LoadingState />;
  const items = list.data.pages.flatMap((page) => page.items);
  if (!items.length) return clearFilters ? <NothingMatches clear={clearFilters} way={WAY_OUT[narrows]} /> : empty;
  return (
    <>
      <ul className={css.list}>{items.map((item) => <Row key={keyOf(item)} id={keyOf(item)}>{children(item)}</Row>)}</ul>
      {list.isFetchNextPageError && <FailedState error={list.error} />}
      {list.hasNextPage && <Button fullWidth variant="default" mb="md" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('showMore')}</Button>}
    </>
  );
}

/** Brought into view where the address names it. */
function Row({ id, children }: { id: string; children: ReactNode }) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (window.location.hash === `#${id}`) row.current?.scrollIntoView({ block: 'start' });
  }, [id]);
  return <li ref={row}>{children}</li>;
}

function NothingMatches({ clear, way: [hint, action] }: { clear: () => void; way: (typeof WAY_OUT)[Narrowing] }) {
  const t = useText(uiLabels);
  return (
    <EmptyState title={t('nothingMatches')}>
      <p>{t(hint)}</p>
      <Button variant="default" onClick={clear}>{t(action)}</Button>
    </EmptyState>
  );
}
