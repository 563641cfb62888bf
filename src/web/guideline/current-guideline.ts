import { queryOptions } from '@tanstack/react-query';
import type { CurrentGuideline } from '../../shared/api/guideline/guidelines.js';
import { api } from '../lib/api.js';

export const currentGuidelineQuery = queryOptions({ queryKey: ['guidelines', 'current'], queryFn: ({ signal }) => api.get<CurrentGuideline>('/guidelines/current', {}, signal) });
