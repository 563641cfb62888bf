import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { BORROWER_KINDS, ORDER_CAPACITIES, type OrderCapacity, type PostKind } from '../../../shared/vocab.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { readBaht } from '../../lib/money.js';
import { Chips } from '../../ui/forms/chips.js';
import { ColleagueField } from '../../ui/forms/colleague-field.js';
import { ClassesField } from '../../ui/pickers/class-field.js';
import { UnitField, UnitsField } from '../../ui/pickers/unit-field.js';
import { wordLabels } from '../../ui/words/labels.js';
import css from '../admin.module.css';
import { FormDialog } from '../form-dialog.js';
import { adminLabels } from '../labels.js';
import { YoursWait } from '../second/yours-wait.js';
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
  /** All of them does not narrow. */
  borrowers: string[];
  units: string[];
  classes: string[];
}

const NEW_ORDER: OrderText = {
  capacity: 'delegated', postKind: 'head-of-agency', unitId: null, to: null, fromOn: null, untilOn: null, orderNumber: '', orderedOn: null, ceiling: '', where: 'any',
  borrowers: [...BORROWER_KINDS], units: [], classes: [],
};

const bodyOf = ({ to, orderNumber, ceiling, where, borrowers, units, classes, ...order }: OrderText) => ({
  ...order, toPersonId: to?.id, number: orderNumber.trim(), ceilingSatang: ceiling.trim() ? readBaht(ceiling) : null, scope: scopeOf({ where, borrowers, units, classes }),
});

const scopeOf = ({ where, borrowers, units, classes }: Pick<OrderText, 'where' | 'borrowers' | 'units' | 'classes'>) => ({
  outside: where === 'any' ? undefined : where === 'outside', borrowerKinds: borrowers.length < BORROWER_KINDS.length ? borrowers : undefined,
  unitIds: units.length > 0 ? units : undefined, classIds: classes.length > 0 ? classes : undefined,
});

/** Taken from a written order; never edited afterwards, only revoked. */
export function NewOrderDialog({ close }: { close: () => void }) {
  const t = useText(adminLabels);
  const [text, setText] = useState(NEW_ORDER);
  const change = (part: Partial<OrderText>) => setText({ ...text, ...part });
  const isWhole = Boolean(text.unitId && text.to && text.fromOn) && text.borrowers.length > 0 && isPaper(text) && (!text.ceiling.trim() || readBaht(text.ceiling) !== null);
  return (
    <FormDialog title={t('addOrder')} close={close} send={() => api.post('/orders', bodyOf(text))} canSend={isWhole} action={t('recordOrder')}>
      <YoursWait />
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
      <Checkbox.Group label={t('forBorrowers')} size="md" value={text.borrowers} error={text.borrowers.length === 0 ? t('someBorrower') : undefined} onChange={(borrowers) => change({ borrowers })}>
        <div className={css.choices}>{BORROWER_KINDS.map((kind) => <Checkbox key={kind} size="md" value={kind} label={t(`borrower-${kind}`)} />)}</div>
      </Checkbox.Group>
      <Chips legend={t('where')} value={text.where} options={WHERE.map((value) => ({ value, label: t(`where-${value}`) }))} onChange={(where) => change({ where })} />
      <UnitsField label={t('onlyThingsOf')} description={t('onlyThingsOfHint')} placeholder={t('everyUnit')} value={text.units} onChange={(units) => change({ units })} />
      <ClassesField label={t('onlyClasses')} placeholder={t('everyClass')} value={text.classes} onChange={(classes) => change({ classes })} />
    </>
  );
}
