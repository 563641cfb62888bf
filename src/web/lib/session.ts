import { queryOptions, useQuery } from '@tanstack/react-query';
import type { SessionView } from '../../shared/api/session.js';
import type { Permission } from '../../shared/permissions.js';
import { api } from './api.js';
import { showLanguage } from './i18n.js';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 5 * 60_000,
  queryFn: async () => {
    const session = await api.get<SessionView>('/session');
    if (session.person) await showLanguage(session.language);
    return session;
  },
});

const NOBODY: SessionView = {
  person: null, posts: [], permissions: [], changesWait: false, language: 'th', demo: false, setUpNeeded: false, agencyName: null, endsAt: null, passwordReset: null,
};

export const useSession = (): SessionView => useQuery(sessionQuery).data ?? NOBODY;

export function useMay(): (permission: Permission) => boolean {
  const { permissions } = useSession();
  return (permission) => permissions.includes(permission);
}
