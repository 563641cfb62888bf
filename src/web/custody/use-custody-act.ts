import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CustodyView } from '../../shared/api/custody/custodies.js';
import { api } from '../lib/api.js';

/** Does one thing with a custody; every list that shows it is read again. */
export function useCustodyAct(id: string, done?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ what, body }: { what: 'acceptance' | 'denial' | 'confirmations' | 'transfer' | 'end'; body?: object }) => api.post<CustodyView>(`/custodies/${id}/${what}`, body ?? {}),
    onSuccess: async () => {
      await client.invalidateQueries();
      done?.();
    },
  });
}
