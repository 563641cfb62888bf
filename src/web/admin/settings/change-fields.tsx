import { useText } from '../../lib/i18n.js';
import { instantOf, today } from '../../lib/time.js';
import { DateField } from '../../ui/dates/lazy-date-field.js';
import { adminLabels } from '../labels.js';
import { ReasonField } from '../reason-field.js';

interface Why {
  reason: string;
  /** A day; at once when null. */
  from: string | null;
}

export const NO_CHANGE: Why = { reason: '', from: null };

export const effectiveFromOf = ({ from }: Why): string | undefined => (from && from > today() ? instantOf(from, '00:00') : undefined);

/** Why, and from when. */
export function ChangeFields({ value, change }: { value: Why; change: (value: Why) => void }) {
  const t = useText(adminLabels);
  return (
    <>
      <ReasonField value={value.reason} change={(reason) => change({ ...value, reason })} />
      <DateField label={t('effectiveFrom')} description={t('effectiveHint')} min={today()} value={value.from} onChange={(from) => change({ ...value, from })} />
    </>
  );
}
