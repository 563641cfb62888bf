import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useText } from '../../lib/i18n.js';
import { uiLabels } from '../labels.js';
import { flatUnits, unitsQuery } from './units-query.js';

export interface PickerProps {
  label: string;
  description?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  placeholder?: string;
  disabled?: boolean;
  /** Id of what was chosen. */
  value: string | null;
  onChange: (id: string | null) => void;
}

/** A unit of the tree, found by typing; deeper units stand further in. */
export function UnitField({ required = false, ...field }: PickerProps) {
  const t = useText(uiLabels);
  const units = useQuery(unitsQuery);
  const data = flatUnits(units.data?.items ?? []).map((unit) => ({ value: unit.id, label: `${'–\u00a0'.repeat(unit.depth)}${unit.name}` }));
  return (
    <Select
      {...field}
      required={required}
      data={data}
      searchable
      clearable={!required}
      size="md"
      nothingFoundMessage={t('nothingMatches')}
      clearButtonProps={{ 'aria-label': t('clearChoice') }}
    />
  );
}
