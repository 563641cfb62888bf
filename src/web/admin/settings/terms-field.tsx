import { Button, NumberInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ClassTerms } from '../../../shared/lending/lending-terms.js';
import { useText } from '../../lib/i18n.js';
import { ClassesField } from '../../ui/pickers/class-field.js';
import { Parts } from '../../ui/words/parts.js';
import css from '../admin.module.css';
import { useScopeWords } from '../orders/order-scope.js';
import { settingLabels } from './labels.js';

const NEW_TERMS: ClassTerms = { classIds: [], longestDays: null, noticeDays: null };
const orUsual = (typed: number | string): number | null => (typed === '' ? null : Number(typed));

/** Longest loan and notice of some classes; what is left empty stays as the agency has it. */
export function TermsField({ terms, change }: { terms: ClassTerms[]; change: (terms: ClassTerms[]) => void }) {
  const t = useText(settingLabels);
  const set = (at: number, part: Partial<ClassTerms>) => change(terms.map((one, i) => (i === at ? { ...one, ...part } : one)));
  return (
    <>
      {terms.map((one, i) => (
        <fieldset key={i} className={css.stack}>
          <legend>{t('termsNo', { n: i + 1 })}</legend>
          <ClassesField label={t('classes')} value={one.classIds} onChange={(classIds) => set(i, { classIds })} />
          <NumberInput label={t('longest')} description={t('asUsual')} size="md" hideControls min={1} max={366} allowDecimal={false} value={one.longestDays ?? ''} onChange={(n) => set(i, { longestDays: orUsual(n) })} />
          <NumberInput label={t('notice')} description={t('asUsual')} size="md" hideControls min={0} max={30} allowDecimal={false} value={one.noticeDays ?? ''} onChange={(n) => set(i, { noticeDays: orUsual(n) })} />
          <Button variant="subtle" color="red" leftSection={<IconTrash aria-hidden size={20} />} onClick={() => change(terms.filter((_, at) => at !== i))}>{t('removeTerms', { n: i + 1 })}</Button>
        </fieldset>
      ))}
      <Button variant="default" leftSection={<IconPlus aria-hidden size={20} />} onClick={() => change([...terms, NEW_TERMS])}>{t('addTerms')}</Button>
    </>
  );
}

export function TermsText({ terms }: { terms: ClassTerms[] }) {
  const t = useText(settingLabels);
  const scope = useScopeWords();
  if (!terms.length) return <span>{t('noTerms')}</span>;
  const notice = (days: number | null) => days !== null && (days > 0 ? t('noticeIs', { days }) : t('noticeNone'));
  return (
    <ul>
      {terms.map(({ classIds, longestDays, noticeDays }, i) => (
        <li key={i}><Parts of={[scope({ classIds }).join(', '), longestDays !== null && t('longestIs', { days: longestDays }), notice(noticeDays)]} /></li>
      ))}
    </ul>
  );
}
