import { MultiSelect, Select, type ComboboxItem, type ComboboxParsedItem } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../lib/i18n.js';
import { uiLabels } from '../labels.js';
import { normaliseForSearch } from '../../../shared/thai/normalise.js';
import { InFull } from './in-full.js';
import css from './picker.module.css';

interface FieldProps {
  label: string;
  description?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  placeholder?: string;
  disabled?: boolean;
  mb?: string;
}

export interface PickerProps extends FieldProps {
  /** Id of what was chosen. */
  value: string | null;
  onChange: (id: string | null) => void;
}

export interface ManyProps extends FieldProps {
  value: string[];
  onChange: (ids: string[]) => void;
}

/** What is offered; with `find` somebody else looks for what was typed. */
interface Offered {
  data: ComboboxItem[];
  find?: (typed: string) => void;
  /** How far in an option stands among the offered. */
  depthOf?: (id: string) => number;
}

const asFound = ({ options }: { options: ComboboxParsedItem[] }) => options;
/** However it was typed, and whatever keeps a label's words together. */
const asTyped = ({ options, search }: { options: ComboboxParsedItem[]; search: string }) =>
  options.filter((option) => 'label' in option && normaliseForSearch(option.label).includes(normaliseForSearch(search)));

function useFound({ find, depthOf }: Offered) {
  const t = useText(uiLabels);
  const words = {
    nothingFoundMessage: t('nothingMatches'), clearButtonProps: { 'aria-label': t('clearChoice') },
    renderOption: depthOf && (({ option }: { option: ComboboxItem }) => `${'–\u00a0'.repeat(depthOf(option.value))}${option.label}`),
  };
  return find ? { ...words, onSearchChange: find, filter: asFound } : { ...words, filter: asTyped };
}

/** For `inputContainer`. */
export const inFull = (chosen: string) => (input: ReactNode) => <InFull chosen={chosen}>{input}</InFull>;

/** One of many, found by typing; cleared where it may stay open. */
export function Picker({ data, find, depthOf, required = false, ...field }: PickerProps & Offered) {
  const chosen = data.find(({ value }) => value === field.value)?.label ?? '';
  return <Select {...field} {...useFound({ data, find, depthOf })} data={data} required={required} clearable={!required} searchable size="md" inputContainer={inFull(chosen)} />;
}

/** Some of many; none chosen does not narrow. */
export function ManyPicker({ data, find, depthOf, placeholder, ...field }: ManyProps & Offered) {
  return (
    <MultiSelect {...field} {...useFound({ data, find, depthOf })} data={data} placeholder={field.value.length > 0 ? undefined : placeholder} clearable searchable hidePickedOptions size="md" classNames={{ pill: css.pill }} />
  );
}
