import { NativeSelect, TextInput } from '@mantine/core';
import { FUND_KIND_WORDS } from '../../../shared/labels/register.js';
import { FUND_KINDS } from '../../../shared/vocab.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { today } from '../../lib/time.js';
import type { Draft } from '../../lib/use-draft.js';
import { DateField } from '../../ui/dates/lazy-date-field.js';
import { useFields } from '../../ui/forms/use-fields.js';
import { Card } from '../../ui/layout/card.js';
import { registerLabels } from '../labels.js';
import css from '../register.module.css';
import type { AssetText, Missing } from './asset-text.js';

export function AcquisitionFields({ draft, error, missing }: { draft: Draft<AssetText>; error: unknown; missing: Missing[] }) {
  const t = useText(registerLabels);
  const { text, errorOf } = useFields(draft, error);
  const { value, change } = draft;
  return (
    <Card title={t('acquisition')}>
      <div className={css.stack}>
        <div className={css.pair}>
          <TextInput label={t('priceBaht')} inputMode="decimal" {...text('price', 'priceSatang')} error={missing.includes('wrongPrice') ? t('wrongPrice') : errorOf('priceSatang')} />
          <DateField label={t('acquiredOn')} value={value.acquiredOn} max={today()} onChange={(acquiredOn) => change({ acquiredOn })} error={errorOf('acquiredOn')} />
        </div>
        <div className={css.pair}>
          <TextInput label={t('documentNumber')} maxLength={200} {...text('documentNumber')} />
          <TextInput label={t('gfmis')} description={t('gfmisHint')} inputMode="numeric" maxLength={12} {...text('gfmisNumber')} error={missing.includes('wrongGfmis') ? t('wrongGfmis') : errorOf('gfmisNumber')} />
        </div>
        <TextInput label={t('seller')} maxLength={300} {...text('seller')} />
        <div className={css.pair}>
          <FundField draft={draft} />
          <TextInput label={t('acquiredWay')} placeholder={t('acquiredWayExample')} maxLength={200} {...text('acquiredWay')} />
        </div>
      </div>
    </Card>
  );
}

function FundField({ draft: { value, change } }: { draft: Draft<AssetText> }) {
  const t = useText(registerLabels);
  const language = useLanguage();
  const data = [{ value: '', label: t('notSaid') }, ...FUND_KINDS.map((kind) => ({ value: kind, label: FUND_KIND_WORDS[kind][language] }))];
  return <NativeSelect label={t('fund')} data={data} size="md" value={value.fundKind} onChange={(event) => change({ fundKind: FUND_KINDS.find((one) => one === event.currentTarget.value) ?? '' })} />;
}
