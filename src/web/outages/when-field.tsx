import { TextInput } from '@mantine/core';
import { instantOf, today } from '../lib/time.js';
import { DateField } from '../ui/dates/lazy-date-field.js';
import css from './outages.module.css';

/** A day and a time as they stand on paper: to the minute. */
export interface When {
  on: string | null;
  time: string;
}
export const NO_TIME: When = { on: null, time: '' };
export const thisDay = (): When => ({ on: today(), time: '' });
export const instantOfWhen = ({ on, time }: When): string | null => (on && /^\d{2}:\d{2}$/.test(time) ? instantOf(on, time) : null);

export function WhenField({ day, hour, value, onChange, max }: { day: string; hour: string; value: When; onChange: (when: When) => void; max?: string }) {
  return (
    <div className={css.two}>
      <DateField label={day} required value={value.on} onChange={(on) => onChange({ ...value, on })} {...(max ? { max } : {})} />
      <TextInput label={hour} required type="time" size="md" value={value.time} onChange={(event) => onChange({ ...value, time: event.currentTarget.value })} />
    </div>
  );
}
