import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ListImportView } from '../../shared/api/lists/list-imports.js';
import type { Delimiter, Encoding } from '../../shared/import-vocab.js';
import type { ListField } from '../../shared/lists/list-import-vocab.js';
import { api } from '../lib/api.js';

export interface ListReading {
  encoding?: Encoding;
  delimiter?: Delimiter;
  sheet?: string;
  headerRow?: number;
  columns?: { index: number; field: ListField | null }[];
}

/** Each answer is the list as it stands now, so it takes the place of what was shown. */
export function useList(id: string) {
  const client = useQueryClient();
  const keep = async (view: ListImportView) => {
    client.setQueryData(['list-import', id], view);
    await client.invalidateQueries({ queryKey: [`list-rows-${id}`] });
  };
  const change = useMutation({ mutationFn: (reading: ListReading) => api.patch<ListImportView>(`/list-imports/${id}`, reading), onSuccess: keep });
  const check = useMutation({ mutationFn: () => api.post<ListImportView>(`/list-imports/${id}/dry-run`, {}), onSuccess: keep });
  const choose = useMutation({
    mutationFn: ({ rowId, personId }: { rowId: string; personId: string | null }) => api.put<ListImportView>(`/list-imports/${id}/rows/${rowId}/person`, { personId }), onSuccess: keep,
  });
  const take = useMutation({ mutationFn: () => takeAll(id, (view) => client.setQueryData(['list-import', id], view)), onSuccess: keep, onSettled: () => client.invalidateQueries({ queryKey: ['list-import', id] }) });
  return { change, check, choose, take };
}

/** A few rows a call; whoever closes the page in between finds the rest still waiting. */
async function takeAll(id: string, show: (view: ListImportView) => void): Promise<ListImportView> {
  for (;;) {
    const view = await api.post<ListImportView>(`/list-imports/${id}/acceptance`, {});
    if ((view.counts?.open ?? 0) === 0) return view;
    show(view);
  }
}
