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

interface PagedListProps<T> {
  list: UseInfiniteQueryResult<InfiniteData<PageOf<T>>>;
  keyOf: (item: T) => string;
  children: (item: T) => ReactNode;
  /** Nothing at all: says what to do. */
  empty: ReactNode;
  /** Given while words or filters are set; takes them away. */
  clearFilters?: () => void;
  /** Only words were searched for: nothing is said of filters. */
  hasOnlyWords?: boolean;
}

export function PagedList<T>({ list, keyOf, children, empty, clearFilters, hasOnlyWords = false }: PagedListProps<T>) {
  const t = useText(uiLabels);
  if (!list.data) return list.isError ? <FailedState error={list.error} retry={() => void list.refetch()} /> : <LoadingState />;
  const items = list.data.pages.flatMap((page) => page.items);
  if (!items.length) return clearFilters ? <NothingMatches clear={clearFilters} hasOnlyWords={hasOnlyWords} /> : empty;
  return (
    <>
      <ul className={css.list}>{items.map((item) => <Row key={keyOf(item)} id={keyOf(item)}>{children(item)}</Row>)}</ul>
      {list.isFetchNextPageError && <FailedState error={list.error} />}
      {list.hasNextPage && <Button fullWidth variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('showMore')}</Button>}
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

function NothingMatches({ clear, hasOnlyWords }: { clear: () => void; hasOnlyWords: boolean }) {
  const t = useText(uiLabels);
  return (
    <EmptyState title={t('nothingMatches')}>
      <p>{t(hasOnlyWords ? 'tryShorter' : 'tryFewerWords')}</p>
      <Button variant="default" onClick={clear}>{t(hasOnlyWords ? 'clearSearch' : 'clearFilters')}</Button>
    </EmptyState>
  );
}
