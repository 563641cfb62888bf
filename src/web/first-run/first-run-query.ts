import { queryOptions } from '@tanstack/react-query';
import type { FirstRunView } from '../../shared/api/machine/first-run.js';
import type { SettingList } from '../../shared/api/settings.js';
import type { SettingKey, SettingValue } from '../../shared/settings.js';
import { api } from '../lib/api.js';

export const firstRunQuery = queryOptions({ queryKey: ['first-run'], queryFn: ({ signal }) => api.get<FirstRunView>('/first-run', {}, signal) });
export const settingsQuery = queryOptions({ queryKey: ['settings'], queryFn: ({ signal }) => api.get<SettingList>('/settings', {}, signal) });

export const valueIn = <K extends SettingKey>({ items }: SettingList, key: K): SettingValue<K> => items.find((one) => one.key === key)?.value as SettingValue<K>;
