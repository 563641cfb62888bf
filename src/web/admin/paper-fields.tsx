import { TextInput } from '@mantine/core';
import { fiscalYear } from '../../shared/calendar.js';
import { useText } from '../lib/i18n.js';
import { today } from '../lib/time.js';
import { DateField } from '../ui/dates/lazy-date-field.js';
import css from './admin.module.css';
import { adminLabels } from './labels.js';

/** A written order: its number and date. */
export interface PaperText {
  orderNumber: string;
  orderedOn: string | null;
}

export const isPaper = ({ orderNumber, orderedOn }: PaperText): boolean => Boolean(orderNumber.trim() && orderedOn);

export function PaperFields({ value, change }: { value: PaperText; change: (part: Partial<PaperText>) => void }) {
  const t = useText(adminLabels);
  return (
    <div className={css.pair}>
      <TextInput label={t('orderNumber')} placeholder={t('orderNumberSuch', { year: fiscalYear(today()) })} required maxLength={60} value={value.orderNumber} onChange={(event) => change({ orderNumber: event.currentTarget.value })} />
      <DateField label={t('orderedOn')} required value={value.orderedOn} onChange={(orderedOn) => change({ orderedOn })} />
    </div>
  );
}

export interface DaysText {
  fromOn: string | null;
  untilOn: string | null;
}

export function DaysFields({ value, change }: { value: DaysText; change: (part: Partial<DaysText>) => void }) {
  const t = useText(adminLabels);
  return (
    <div className={css.pair}>
      <DateField label={t('fromOn')} required value={value.fromOn} onChange={(fromOn) => change({ fromOn })} />
      <DateField label={t('untilOn')} description={t('untilHint')} min={value.fromOn ?? undefined} value={value.untilOn} onChange={(untilOn) => change({ untilOn })} />
    </div>
  );
}
