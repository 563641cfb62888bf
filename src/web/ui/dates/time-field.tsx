import { NativeSelect } from '@mantine/core';
import { useLanguage } from '../../lib/i18n.js';
import { sayTime } from '../../lib/time.js';

interface TimeFieldProps {
  label: string;
  /** HH:MM */
  value: string;
  onChange: (time: string) => void;
  /** Stretches of the day; left out: all of it. */
  open?: readonly { opensAt: string; closesAt: string }[];
}

const ALL_DAY = [{ opensAt: '00:00', closesAt: '23:59' }];
const HALF_HOURS = Array.from({ length: 48 }, (_, i) => `${String(Math.floor(i / 2)).padStart(2, '0')}:${i % 2 ? '30' : '00'}`);

/** Half hours while it is open, and its minutes of opening and closing; a time chosen before stays even where it lies outside. */
export function TimeField({ label, value, onChange, open = ALL_DAY }: TimeFieldProps) {
  const language = useLanguage();
  const isOpen = (time: string) => open.some((one) => one.opensAt <= time && time <= one.closesAt);
  const edges = open === ALL_DAY ? [] : open.flatMap((one) => [one.opensAt, one.closesAt]);
  const data = [...new Set([...HALF_HOURS.filter(isOpen), ...edges, value])].sort().map((time) => ({ value: time, label: sayTime(time, language) }));
  return <NativeSelect label={label} value={value} data={data} size="md" onChange={(event) => onChange(event.currentTarget.value)} />;
}
