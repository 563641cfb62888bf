import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { ColleaguePage } from '../../../shared/api/people.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { uiLabels } from '../labels.js';

export interface Chosen {
  id: string;
  name: string;
}

interface ColleagueFieldProps {
  label: string;
  description?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  value: Chosen | null;
  onChange: (chosen: Chosen | null) => void;
}

/** Finds somebody of the agency by name or unit. */
export function ColleagueField({ value, onChange, ...field }: ColleagueFieldProps) {
  const t = useText(uiLabels);
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 250);
  const found = useQuery({
    queryKey: ['colleagues', search],
    queryFn: ({ signal }) => api.get<ColleaguePage>('/colleagues', { search, limit: 20 }, signal),
    placeholderData: keepPreviousData,
  });
  const people = (found.data?.items ?? []).map((one) => ({ value: one.id, label: `${one.name} · ${one.unitName}`, name: one.name }));
  const known = value && !people.some((one) => one.value === value.id) ? [{ value: value.id, label: value.name, name: value.name }, ...people] : people;
  return (
    <Select
      {...field}
      searchable
      clearable
      size="md"
      data={known}
      value={value?.id ?? null}
      onChange={(id) => onChange(id ? { id, name: known.find((one) => one.value === id)?.name ?? '' } : null)}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      placeholder={t('colleagueSearch')}
      nothingFoundMessage={typed ? t('nobodyFound') : t('typeToFind')}
      clearButtonProps={{ 'aria-label': t('clearSearch') }}
    />
  );
}
