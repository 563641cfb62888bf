import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AssetClassPage } from '../../../shared/api/catalogue.js';
import { api } from '../../lib/api.js';
import { ManyPicker, Picker, type ManyProps, type PickerProps } from './picker.js';

interface ClassFieldProps extends PickerProps {
  /** Name of the class chosen before, which the first page of classes may not hold. */
  name?: string | null;
}

/** A class of assets, found by typing. */
export function ClassField({ name, ...field }: ClassFieldProps) {
  return <Picker {...field} {...useClasses(field.value ? [field.value] : [], name ?? null)} />;
}

export function ClassesField(field: ManyProps) {
  return <ManyPicker {...field} {...useClasses(field.value, null)} />;
}

/** What was chosen stays on offer under its name, whatever is typed afterwards. */
function useClasses(chosen: string[], name: string | null) {
  const [typed, find] = useState('');
  const [q] = useDebouncedValue(typed, 250);
  const [known, setKnown] = useState<Record<string, string>>({});
  const found = useQuery({
    queryKey: ['asset-classes', q],
    queryFn: ({ signal }) => api.get<AssetClassPage>('/asset-classes', { q: Object.values(known).includes(q) ? '' : q, limit: 50 }, signal),
    placeholderData: keepPreviousData,
  });
  const classes = (found.data?.items ?? []).map((one) => ({ value: one.id, label: one.name }));
  const fresh = classes.filter(({ value, label }) => chosen.includes(value) && known[value] !== label);
  if (fresh.length > 0) setKnown({ ...known, ...Object.fromEntries(fresh.map(({ value, label }) => [value, label])) });
  const kept = chosen.filter((id) => !classes.some(({ value }) => value === id)).map((id) => ({ value: id, label: known[id] ?? name }));
  return { find, data: [...kept.filter((one): one is { value: string; label: string } => Boolean(one.label)), ...classes] };
}
