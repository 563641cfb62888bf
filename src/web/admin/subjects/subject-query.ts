import { queryOptions, useQuery } from '@tanstack/react-query';
import { bangkokDate } from '../../../shared/calendar.js';
import type { PendingChange, PendingChangeList, SettingChange, SubjectSettingView } from '../../../shared/api/settings.js';
import type { Subject, SubjectKey } from '../../../shared/subject-settings/subject-settings.js';
import { api } from '../../lib/api.js';

const PATHS: Record<SubjectKey, (id: string) => string> = {
  'site.counts-as-inside': (id) => `/sites/${id}/counts-as-inside`, 'store.hours': (id) => `/stores/${id}/hours`, 'unit.head-title': (id) => `/units/${id}/head-title`,
};

export const pathOf = ({ key, id }: Subject): string => PATHS[key](id);

export const subjectQuery = (subject: Subject) =>
  queryOptions({ queryKey: ['subject', subject.key, subject.id], queryFn: ({ signal }) => api.get<SubjectSettingView>(pathOf(subject), {}, signal) });

const pendingQuery = queryOptions({ queryKey: ['settings', 'pending'], queryFn: ({ signal }) => api.get<PendingChangeList>('/settings/pending', {}, signal) });

/** What has not begun of one site, store or unit. */
export const usePending = ({ key, id }: Subject): PendingChange[] => useQuery(pendingQuery).data?.items.filter((one) => one.key === key && one.subjectId === id) ?? [];

/** The one just recorded: it need not be the one that holds last. */
export const newestOf = ({ changes }: SubjectSettingView): SettingChange | undefined => [...changes].sort((a, b) => b.recordedAt.localeCompare(a.recordedAt) || b.id.localeCompare(a.id))[0];

export const dayOf = (change: Pick<SettingChange, 'effectiveFrom'>): string => bangkokDate(change.effectiveFrom);
