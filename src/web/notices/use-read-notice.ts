import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { api } from '../lib/api.js';
import { queryClient } from '../lib/query-client.js';

/** A link of a notice names it: whoever comes by it has read it. Somebody else's, in a letter passed on, is none of theirs and stays as it is. */
export function useReadNotice(isSignedIn: boolean): void {
  const { notice } = useLocation({ select: ({ search }) => search as { notice?: unknown } });
  useEffect(() => {
    if (!isSignedIn || typeof notice !== 'string') return;
    void api.put(`/notices/${encodeURIComponent(notice)}/reading`).then(() => queryClient.invalidateQueries(), () => undefined);
  }, [isSignedIn, notice]);
}
