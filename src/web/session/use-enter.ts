import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { SessionView } from '../../shared/api/session.js';
import { showLanguage } from '../lib/i18n.js';
import { sessionQuery } from '../lib/session.js';

/** Signs in by the call given, then goes on to where the person wanted to be. */
export function useEnter<B>(enter: (body: B) => Promise<SessionView>, next: string | undefined) {
  const client = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: enter,
    onSuccess: async (session) => {
      client.clear();
      client.setQueryData(sessionQuery.queryKey, session);
      await showLanguage(session.language);
      await router.invalidate();
      router.history.push(next?.startsWith('/') && !next.startsWith('//') ? next : '/');
    },
  });
}
