import { Checkbox, Textarea, TextInput } from '@mantine/core';
import type { PermitBody } from '../../shared/api/custody/custody-bodies.js';
import { addDays, fiscalYear, fiscalYearStart } from '../../shared/calendar.js';
import { useText } from '../lib/i18n.js';
import { today } from '../lib/time.js';
import css from '../custody/custody.module.css';
import { DateField } from '../ui/dates/lazy-date-field.js';
import { Chips } from '../ui/forms/chips.js';
import { permitLabels } from './labels.js';

export interface HeldThing {
  id: string;
  title: string;
  number: string | null;
}

export interface PermitText {
  custodyIds: string[];
  howLong: 'day' | 'year' | 'days';
  startsOn: string | null;
  endsOn: string | null;
  place: string;
  reason: string;
}

export const NO_PERMIT: PermitText = { custodyIds: [], howLong: 'day', startsOn: null, endsOn: null, place: '', reason: '' };

const yearEnd = (): string => addDays(fiscalYearStart(fiscalYear(today()) + 1), -1);

/** What is sent; null while something is missing. */
export function permitBody({ custodyIds, howLong, startsOn, endsOn, place, reason }: PermitText): PermitBody | null {
  const days = { day: [today(), today()], year: [today(), yearEnd()], days: [startsOn, endsOn] }[howLong];
  const [from, to] = days;
  if (custodyIds.length === 0 || !from || !to || place.trim().length < 2 || reason.trim().length < 2) return null;
  return { custodyIds, startsOn: from, endsOn: to, place: place.trim(), reason: reason.trim() };
}

interface FieldsProps {
  text: PermitText;
  change: (part: Partial<PermitText>) => void;
  held: readonly HeldThing[];
}

/** Which things, for how long, where and why. */
export function PermitFields({ text, change, held }: FieldsProps) {
  const t = useText(permitLabels);
  const options = [{ value: 'day' as const, label: t('oneDay') }, { value: 'year' as const, label: t('toYearEnd') }, { value: 'days' as const, label: t('chooseDays') }];
  return (
    <div className={css.stack}>
      <Checkbox.Group required label={t('things')} value={text.custodyIds} onChange={(custodyIds) => change({ custodyIds })}>
        {held.map((thing) => <Checkbox key={thing.id} value={thing.id} label={[thing.title, thing.number].filter(Boolean).join(' · ')} />)}
      </Checkbox.Group>
      <Chips legend={t('howLong')} value={text.howLong} options={options} onChange={(howLong) => change({ howLong })} />
      {text.howLong === 'days' && (
        <>
          <DateField label={t('startsOn')} value={text.startsOn} onChange={(startsOn) => change({ startsOn })} min={today()} required />
          <DateField label={t('endsOn')} value={text.endsOn} onChange={(endsOn) => change({ endsOn })} min={text.startsOn ?? today()} required />
        </>
      )}
      <TextInput label={t('place')} value={text.place} onChange={(event) => change({ place: event.currentTarget.value })} required size="md" />
      <Textarea label={t('reason')} value={text.reason} onChange={(event) => change({ reason: event.currentTarget.value })} required autosize minRows={2} size="md" />
    </div>
  );
}
