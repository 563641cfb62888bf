import { queryOptions } from '@tanstack/react-query';
import type { QuarterlyList, QuarterlyReport } from '../../shared/api/quarterly/reports.js';
import { api } from '../lib/api.js';

export const periodsQuery = queryOptions({ queryKey: ['quarterly'], queryFn: ({ signal }) => api.get<QuarterlyList>('/quarterly-reports', {}, signal) });

export const reportQuery = (id: string) => queryOptions({ queryKey: ['quarterly', id], queryFn: ({ signal }) => api.get<QuarterlyReport>(`/quarterly-reports/${encodeURIComponent(id)}`, {}, signal) });
