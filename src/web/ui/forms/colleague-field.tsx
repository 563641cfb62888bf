import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { ColleaguePage } from '../../../shared/api/people.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { uiLabels } from '../labels.js';
import { inFull } from '../pickers/picker.js';

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
  const offered = useColleagues(typed, value);
  const choose = (id: string | null) => onChange(offered.find((one) => one.id === id) ?? null);
  return (
    <Select
      {...field}
      searchable
      clearable
      size="md"
      data={offered.map((one) => ({ value: one.id, label: one.label }))}
      value={value?.id ?? null}
      onChange={choose}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      placeholder={t('colleagueSearch')}
      nothingFoundMessage={typed ? t('nobodyFound') : t('typeToFind')}
      clearButtonProps={{ 'aria-label': t('clearSearch') }}
      inputContainer={inFull(offered.find((one) => one.id === value?.id)?.label ?? '')}
    />
  );
}

function useColleagues(typed: string, chosen: Chosen | null): (Chosen & { label: string })[] {
  const [search] = useDebouncedValue(typed, 250);
  const found = useQuery({
    queryKey: ['colleagues', search],
    queryFn: ({ signal }) => api.get<ColleaguePage>('/colleagues', { search: search.split(' · ')[0], limit: 20 }, signal),
    placeholderData: keepPreviousData,
  });
  const people = (found.data?.items ?? []).map(({ id, name, unitName }) => ({ id, name, label: `${name} · ${unitName}` }));
  return !chosen || people.some((one) => one.id === chosen.id) ? people : [{ ...chosen, label: chosen.name }, ...people];
}
