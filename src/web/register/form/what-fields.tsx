import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { ASSET_KIND_WORDS } from '../../../shared/labels/register.js';
import { ASSET_KINDS } from '../../../shared/vocab.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import type { Draft } from '../../lib/use-draft.js';
import { useFields } from '../../ui/forms/use-fields.js';
import { Card } from '../../ui/layout/card.js';
import { ClassField } from '../../ui/pickers/class-field.js';
import { UnitField } from '../../ui/pickers/unit-field.js';
import { registerLabels } from '../labels.js';
import css from '../register.module.css';
import type { AssetText, Missing } from './asset-text.js';

interface WhatFieldsProps {
  draft: Draft<AssetText>;
  error: unknown;
  isNew: boolean;
  missing: Missing[];
}

export function WhatFields({ draft, error, isNew, missing }: WhatFieldsProps) {
  const t = useText(registerLabels);
  const { text, errorOf } = useFields(draft, error);
  const { value, change } = draft;
  return (
    <Card title={t('whatItIs')}>
      <div className={css.stack}>
        <Textarea label={t('description')} required autosize size="md" maxLength={500} {...text('description')} error={missing.includes('needDescription') ? t('needDescription') : errorOf('description')} />
        {isNew && <TextInput label={t('assetNumber')} description={t('numberLater')} maxLength={100} {...text('number')} />}
        <UnitField label={t('responsibleUnit')} required value={value.unitId} onChange={(unitId) => change({ unitId })} error={missing.includes('needUnit') ? t('needUnit') : errorOf('unitId')} />
        <ClassField label={t('class')} description={t('classHint')} value={value.classId} onChange={(classId) => change({ classId })} error={errorOf('classId')} />
        <KindField draft={draft} />
        <MakeFields draft={draft} error={error} />
        <Textarea label={t('accessories')} description={t('accessoriesHint')} autosize size="md" {...text('accessories')} />
        <Textarea label={t('note')} autosize size="md" maxLength={4000} {...text('note')} />
      </div>
    </Card>
  );
}

function KindField({ draft: { value, change } }: { draft: Draft<AssetText> }) {
  const t = useText(registerLabels);
  const language = useLanguage();
  const data = ASSET_KINDS.map((kind) => ({ value: kind, label: ASSET_KIND_WORDS[kind][language] }));
  return <NativeSelect label={t('kind')} data={data} size="md" value={value.kind} onChange={(event) => change({ kind: ASSET_KINDS.find((one) => one === event.currentTarget.value) })} />;
}

function MakeFields({ draft, error }: { draft: Draft<AssetText>; error: unknown }) {
  const t = useText(registerLabels);
  const { text } = useFields(draft, error);
  return (
    <>
      <div className={css.pair}>
        <TextInput label={t('brandOnly')} maxLength={200} {...text('brand')} />
        <TextInput label={t('model')} maxLength={200} {...text('model')} />
      </div>
      <div className={css.pair}>
        <TextInput label={t('serial')} maxLength={200} {...text('serial')} />
        <TextInput label={t('unitWord')} placeholder={t('unitWordExample')} maxLength={50} {...text('unitWord')} />
      </div>
    </>
  );
}
