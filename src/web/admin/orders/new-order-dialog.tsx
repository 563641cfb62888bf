import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ORDER_CAPACITIES, type OrderCapacity, type PostKind } from '../../../shared/vocab.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { readBaht } from '../../lib/money.js';
import { Chips } from '../../ui/forms/chips.js';
import { ColleagueField } from '../../ui/forms/colleague-field.js';
import { UnitField } from '../../ui/pickers/unit-field.js';
import { wordLabels } from '../../ui/words/labels.js';
import { FormDialog } from '../form-dialog.js';
import { adminLabels } from '../labels.js';
import { DaysFields, isPaper, PaperFields } from '../paper-fields.js';

const POWERS = ['head-of-agency', 'head-of-unit', 'deputy-head', 'head-of-supplies-unit', 'head-of-supply-officers', 'storekeeper'] as const satisfies readonly PostKind[];
const WHERE = ['any', 'outside', 'inside'] as const;

interface OrderText {
  capacity: OrderCapacity;
  postKind: (typeof POWERS)[number];
  unitId: string | null;
  to: { id: string; name: string } | null;
  fromOn: string | null;
  untilOn: string | null;
  orderNumber: string;
  orderedOn: string | null;
  ceiling: string;
  where: (typeof WHERE)[number];
}

const NEW_ORDER: OrderText = { capacity: 'delegated', postKind: 'head-of-agency', unitId: null, to: null, fromOn: null, untilOn: null, orderNumber: '', orderedOn: null, ceiling: '', where: 'any' };

const bodyOf = ({ capacity, postKind, unitId, to, fromOn, untilOn, orderNumber, orderedOn, ceiling, where }: OrderText) => ({
  capacity, postKind, unitId, toPersonId: to?.id, fromOn, untilOn, number: orderNumber.trim(), orderedOn,
  ceilingSatang: ceiling.trim() ? readBaht(ceiling) : null, scope: where === 'any' ? undefined : { outside: where === 'outside' },
});

/** Taken from a written order; never edited afterwards, only revoked. */
export function NewOrderDialog({ close }: { close: () => void }) {
  const t = useText(adminLabels);
  const [text, setText] = useState(NEW_ORDER);
  const change = (part: Partial<OrderText>) => setText({ ...text, ...part });
  const isWhole = Boolean(text.unitId && text.to && text.fromOn) && isPaper(text) && (!text.ceiling.trim() || readBaht(text.ceiling) !== null);
  return (
    <FormDialog title={t('addOrder')} close={close} send={() => api.post('/orders', bodyOf(text))} canSend={isWhole} action={t('recordOrder')}>
      <PowerFields text={text} change={change} />
      <PaperFields value={text} change={change} />
      <DaysFields value={text} change={change} />
      <LimitFields text={text} change={change} />
    </FormDialog>
  );
}

interface FieldsProps {
  text: OrderText;
  change: (part: Partial<OrderText>) => void;
}

function PowerFields({ text, change }: FieldsProps) {
  const t = useText(adminLabels);
  const words = useText(wordLabels);
  return (
    <>
      <NativeSelect label={t('capacity')} size="md" data={ORDER_CAPACITIES.map((value) => ({ value, label: words(value) }))} value={text.capacity} onChange={(event) => change({ capacity: ORDER_CAPACITIES.find((one) => one === event.currentTarget.value) })} />
      <NativeSelect label={t('powerOfPost')} size="md" data={POWERS.map((value) => ({ value, label: words(value) }))} value={text.postKind} onChange={(event) => change({ postKind: POWERS.find((one) => one === event.currentTarget.value) })} />
      <UnitField label={t('ofUnit')} required value={text.unitId} onChange={(unitId) => change({ unitId })} />
      <ColleagueField label={t('toPerson')} required value={text.to} onChange={(to) => change({ to })} />
    </>
  );
}

function LimitFields({ text, change }: FieldsProps) {
  const t = useText(adminLabels);
  const isWrong = text.ceiling.trim() !== '' && readBaht(text.ceiling) === null;
  return (
    <>
      <TextInput label={t('ceilingBaht')} description={t('ceilingHint')} inputMode="decimal" value={text.ceiling} error={isWrong ? t('wrongBaht') : undefined} onChange={(event) => change({ ceiling: event.currentTarget.value })} />
      <Chips legend={t('where')} value={text.where} options={WHERE.map((value) => ({ value, label: t(`where-${value}`) }))} onChange={(where) => change({ where })} />
    </>
  );
}
