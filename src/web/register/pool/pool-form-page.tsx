import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import type { PoolView } from '../../../shared/api/catalogue.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { type Draft, useDraft } from '../../lib/use-draft.js';
import { textOrNull } from '../../ui/forms/use-fields.js';
import { ActionBar } from '../../ui/layout/action-bar.js';
import { Card } from '../../ui/layout/card.js';
import { Page } from '../../ui/layout/page.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { ClassField } from '../../ui/pickers/class-field.js';
import { UnitField } from '../../ui/pickers/unit-field.js';
import { registerLabels } from '../labels.js';
import css from '../register.module.css';
import { isPoolWhole, poolBody, PoolFields, type PoolText } from './pool-fields.js';

interface NewPoolText extends PoolText {
  number: string;
  unitId: string | null;
  classId: string | null;
}

const NEW_POOL: NewPoolText = { name: '', quantity: 0, lendableQuantity: 0, unitWord: '', storeId: null, price: '', number: '', unitId: null, classId: null };

const bodyOf = ({ number, unitId, classId, ...pool }: NewPoolText) => ({ ...poolBody(pool), number: textOrNull(number), unitId, classId });

export function NewPoolPage() {
  const t = useText(registerLabels);
  const navigate = useNavigate();
  const draft = useDraft('pool.new', NEW_POOL);
  const { value } = draft;
  const saved = ({ id }: PoolView) => {
    draft.clear();
    void navigate({ to: '/register/pools/$id', params: { id }, replace: true });
  };
  const create = useMutation({ mutationFn: () => api.post<PoolView>('/pools', bodyOf(value)), onSuccess: saved });
  const isWhole = isPoolWhole(value) && value.unitId !== null && value.classId !== null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate();
  };
  return (
    <Page title={t('addPool')} lead={t('newPoolLead')} canGoBack>
      <form onSubmit={submit}>
        <NewPoolFields draft={draft} />
        <Refusal error={create.error} />
        <ActionBar note={isWhole ? undefined : t('poolNeeds')}><Button type="submit" disabled={!isWhole} loading={create.isPending}>{t('addToRegister')}</Button></ActionBar>
      </form>
    </Page>
  );
}

function NewPoolFields({ draft: { value, change } }: { draft: Draft<NewPoolText> }) {
  const t = useText(registerLabels);
  return (
    <Card>
      <PoolFields value={value} change={change} />
      <div className={css.stack}>
        <UnitField label={t('responsibleUnit')} required value={value.unitId} onChange={(id) => change({ unitId: id })} />
        <ClassField label={t('class')} required value={value.classId} onChange={(id) => change({ classId: id })} />
        <TextInput label={t('poolNumber')} value={value.number} maxLength={100} onChange={(event) => change({ number: event.currentTarget.value })} />
      </div>
    </Card>
  );
}
