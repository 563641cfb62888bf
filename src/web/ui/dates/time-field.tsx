import { NativeSelect } from '@mantine/core';
import { useLanguage } from '../../lib/i18n.js';
import { sayTime } from '../../lib/time.js';

interface TimeFieldProps {
  label: string;
  /** HH:MM */
  value: string;
  onChange: (time: string) => void;
  from?: string;
  to?: string;
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const HALF_HOURS = Array.from({ length: 48 }, (_, i) => `${String(Math.floor(i / 2)).padStart(2, '0')}:${i % 2 ? '30' : '00'}`);

/** Half hours between opening and closing; a time chosen before stays even where it lies outside. */
export function TimeField({ label, value, onChange, from = '00:00', to = '23:59' }: TimeFieldProps) {
  const language = useLanguage();
  const offered = HALF_HOURS.filter((time) => minutes(time) >= minutes(from) && minutes(time) <= minutes(to));
  const data = (offered.includes(value) ? offered : [...offered, value].sort()).map((time) => ({ value: time, label: sayTime(time, language) }));
  return <NativeSelect label={label} value={value} data={data} size="md" onChange={(event) => onChange(event.currentTarget.value)} />;
}
