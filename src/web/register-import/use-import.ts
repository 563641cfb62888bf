import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RegisterImportView } from '../../shared/api/register-import.js';
import type { Delimiter, Encoding, ImportField, RangeChoice } from '../../shared/import-vocab.js';
import { api } from '../lib/api.js';

export interface Reading {
  encoding?: Encoding;
  delimiter?: Delimiter;
  sheet?: string;
  headerRow?: number;
  columns?: { index: number; field: ImportField | null }[];
  rangeChoice?: RangeChoice;
  defaults?: { unitId?: string | null; siteId?: string | null; storeId?: string | null; classId?: string | null };
}

type Run = { what: 'dry-run' | 'undo' } | { what: 'acceptance'; leaveChanges: boolean };

/** Each answer is the file as it stands now, so it takes the place of what was shown. */
export function useImport(id: string) {
  const client = useQueryClient();
  const keep = (view: RegisterImportView) => client.setQueryData(['register-import', id], view);
  const change = useMutation({ mutationFn: (reading: Reading) => api.patch<RegisterImportView>(`/register-imports/${id}`, reading), onSuccess: keep });
  const run = useMutation({ mutationFn: ({ what, ...body }: Run) => api.post<RegisterImportView>(`/register-imports/${id}/${what}`, body), onSuccess: keep });
  return { change, run };
}
