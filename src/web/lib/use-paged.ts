import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api, type Query } from './api.js';

interface PageOf<T> {
  items: T[];
  nextCursor: string | null;
}

/** A keyset-paged list; the words and filters are part of its key. */
export function usePaged<T>(name: string, path: string, query: Query) {
  return useInfiniteQuery({
    queryKey: [name, query],
    queryFn: ({ pageParam, signal }) => api.get<PageOf<T>>(path, { ...query, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}
