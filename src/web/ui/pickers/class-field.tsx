import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AssetClassPage } from '../../../shared/api/catalogue.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { uiLabels } from '../labels.js';
import type { PickerProps } from './unit-field.js';

interface ClassFieldProps extends PickerProps {
  /** Name of the class chosen before, which the first page of classes may not hold. */
  name?: string | null;
}

/** A class of assets, found by typing. */
export function ClassField({ name, required = false, ...field }: ClassFieldProps) {
  const t = useText(uiLabels);
  const [typed, setTyped] = useState('');
  const offered = useClasses(typed, field.value, name ?? null);
  return (
    <Select
      {...field}
      required={required}
      data={offered}
      searchable
      clearable={!required}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      size="md"
      nothingFoundMessage={t('nothingMatches')}
      clearButtonProps={{ 'aria-label': t('clearChoice') }}
    />
  );
}

function useClasses(typed: string, chosen: string | null, name: string | null): { value: string; label: string }[] {
  const [q] = useDebouncedValue(typed, 250);
  const [known, setKnown] = useState<Record<string, string>>({});
  const found = useQuery({
    queryKey: ['asset-classes', q],
    queryFn: ({ signal }) => api.get<AssetClassPage>('/asset-classes', { q: Object.values(known).includes(q) ? '' : q, limit: 50 }, signal),
    placeholderData: keepPreviousData,
  });
  const classes = (found.data?.items ?? []).map((one) => ({ value: one.id, label: one.name }));
  const of = classes.find((one) => one.value === chosen);
  if (of && known[of.value] !== of.label) setKnown({ ...known, [of.value]: of.label });
  const label = chosen && (known[chosen] ?? name);
  return !chosen || of || !label ? classes : [{ value: chosen, label }, ...classes];
}
