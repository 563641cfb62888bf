import { queryOptions } from '@tanstack/react-query';
import type { HomeView } from '../../shared/api/desk.js';
import { whileActive } from './activity.js';
import { api } from './api.js';

/** What waits for me; the menu takes its figures from the same answer. */
export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: ({ signal }) => api.get<HomeView>('/home', {}, signal),
  refetchInterval: whileActive(60_000),
});
