import { Button, NumberInput, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { OUTAGE_SLIP_LINES } from '../../../shared/outages/outage-slips.js';
import { useText } from '../../lib/i18n.js';
import { outageLabels } from '../labels.js';
import css from '../outages.module.css';
import type { OnPaper } from './on-paper.js';

/** Each line of the paper: scanned with a wedge, or typed. */
export function ThingFields({ things, change }: { things: OnPaper['things']; change: (things: OnPaper['things']) => void }) {
  const t = useText(outageLabels);
  const at = (n: number, part: Partial<OnPaper['things'][number]>) => change(things.map((one, i) => (i === n ? { ...one, ...part } : one)));
  return (
    <div className={css.group}>
      {things.map((one, n) => (
        <div key={n} className={css.thing}>
          <TextInput label={t('thing', { nth: n + 1 })} required={n === 0} maxLength={200} size="md" value={one.thing} onChange={(event) => at(n, { thing: event.currentTarget.value })} />
          <NumberInput label={t('quantity', { nth: n + 1 })} min={1} max={100_000} allowDecimal={false} hideControls size="md" value={one.quantity} onChange={(value) => at(n, { quantity: Number(value) || 1 })} />
        </div>
      ))}
      {things.length < OUTAGE_SLIP_LINES && <Button variant="default" leftSection={<IconPlus aria-hidden size={22} />} onClick={() => change([...things, { thing: '', quantity: 1 }])}>{t('addThing')}</Button>}
    </div>
  );
}
