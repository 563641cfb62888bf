import { Button, Checkbox, Group, NativeSelect, NumberInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { OpinionRule } from '../../../shared/settings.js';
import { BORROWER_KINDS, type PostKind } from '../../../shared/vocab.js';
import { useText } from '../../lib/i18n.js';
import { wordLabels } from '../../ui/words/labels.js';
import { ClassesField } from '../../ui/pickers/class-field.js';
import { UnitsField } from '../../ui/pickers/unit-field.js';
import css from '../admin.module.css';
import { adminLabels } from '../labels.js';
import { settingLabels } from './labels.js';

const POSTS = ['head-of-unit', 'deputy-head', 'head-of-supply-officers', 'head-of-supplies-unit', 'storekeeper', 'head-of-agency'] as const satisfies readonly PostKind[];
const PLACES = ['any', 'inside', 'outside'] as const;
const STEPS = ['told', 'opinion'] as const;
const OF = ['borrower', 'responsible', 'agency'] as const;
const NEW_RULE: OpinionRule = { borrowerKinds: ['employee'], place: 'outside', fromSatang: 0, step: 'opinion', post: 'head-of-unit', of: 'borrower', promisedWorkingDays: 1 };

/** Who is told or asked before the lawful approval; the approval itself is not for changing. */
export function OpinionsField({ rules, change }: { rules: OpinionRule[]; change: (rules: OpinionRule[]) => void }) {
  const t = useText(adminLabels);
  const set = (at: number, part: Partial<OpinionRule>) => change(rules.map((rule, i) => (i === at ? { ...rule, ...part } : rule)));
  return (
    <>
      {rules.map((rule, i) => (
        <fieldset key={i} className={css.stack}>
          <legend>{t('stepNo', { n: i + 1 })}</legend>
          <RuleFields rule={rule} set={(part) => set(i, part)} />
          <Button variant="subtle" color="red" leftSection={<IconTrash aria-hidden size={20} />} onClick={() => change(rules.filter((_, at) => at !== i))}>{t('removeStep', { n: i + 1 })}</Button>
        </fieldset>
      ))}
      <Button variant="default" leftSection={<IconPlus aria-hidden size={20} />} onClick={() => change([...rules, NEW_RULE])}>{t('addStep')}</Button>
    </>
  );
}

function RuleFields({ rule, set }: { rule: OpinionRule; set: (part: Partial<OpinionRule>) => void }) {
  const t = useText(adminLabels);
  const words = useText(wordLabels);
  const own = useText(settingLabels);
  return (
    <>
      <Checkbox.Group label={t('forBorrower')} size="md" value={rule.borrowerKinds} onChange={(chosen) => chosen.length > 0 && set({ borrowerKinds: BORROWER_KINDS.filter((one) => chosen.includes(one)) })}>
        <Group mt="xs">{BORROWER_KINDS.map((value) => <Checkbox key={value} size="md" value={value} label={t(`borrower-${value}`)} />)}</Group>
      </Checkbox.Group>
      <NativeSelect label={t('where')} size="md" value={rule.place} data={PLACES.map((value) => ({ value, label: t(`where-${value}`) }))} onChange={(event) => set({ place: PLACES.find((one) => one === event.currentTarget.value) })} />
      <NumberInput label={t('fromValue')} size="md" hideControls min={0} thousandSeparator="," value={rule.fromSatang / 100} onChange={(n) => set({ fromSatang: Math.round(Number(n) * 100) || 0 })} />
      <ClassesField label={own('ofClasses')} placeholder={t('everyClass')} value={rule.classIds ?? []} onChange={(classIds) => set({ classIds })} />
      <UnitsField label={own('ofUnits')} placeholder={t('everyUnit')} value={rule.unitIds ?? []} onChange={(unitIds) => set({ unitIds })} />
      <NativeSelect label={t('whatStep')} size="md" value={rule.step} data={STEPS.map((value) => ({ value, label: t(value) }))} onChange={(event) => set({ step: STEPS.find((one) => one === event.currentTarget.value) })} />
      <NativeSelect label={t('whom')} size="md" value={rule.post} data={POSTS.map((value) => ({ value, label: words(value) }))} onChange={(event) => set({ post: POSTS.find((one) => one === event.currentTarget.value) })} />
      <NativeSelect label={t('whose')} size="md" value={rule.of} data={OF.map((value) => ({ value, label: t(`of-${value}`) }))} onChange={(event) => set({ of: OF.find((one) => one === event.currentTarget.value) })} />
      <NumberInput label={t('promised')} size="md" hideControls min={0} max={30} allowDecimal={false} value={rule.promisedWorkingDays} onChange={(n) => set({ promisedWorkingDays: Number(n) || 0 })} />
    </>
  );
}
