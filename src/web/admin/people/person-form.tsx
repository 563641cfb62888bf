import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import type { PersonView } from '../../../shared/api/people.js';
import { EMPLOYMENTS, type Employment } from '../../../shared/vocab.js';
import { useText } from '../../lib/i18n.js';
import type { Draft } from '../../lib/use-draft.js';
import { DateField } from '../../ui/dates/lazy-date-field.js';
import { ColleagueField } from '../../ui/forms/colleague-field.js';
import { textOrNull, useFields } from '../../ui/forms/use-fields.js';
import { ActionBar } from '../../ui/layout/action-bar.js';
import { Card } from '../../ui/layout/card.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { UnitField } from '../../ui/pickers/unit-field.js';
import { uiLabels } from '../../ui/labels.js';
import css from '../admin.module.css';
import { adminLabels } from '../labels.js';

export interface PersonText {
  staffNumber: string;
  title: string;
  givenName: string;
  familyName: string;
  position: string;
  unitId: string | null;
  phone: string;
  email: string;
  employment: Employment;
  officer: { id: string; name: string } | null;
  leavingOn: string | null;
}

export const NEW_PERSON: PersonText = {
  staffNumber: '', title: '', givenName: '', familyName: '', position: '', unitId: null, phone: '', email: '', employment: 'officer', officer: null, leavingOn: null,
};

export const personBody = ({ staffNumber, title, givenName, familyName, position, unitId, phone, email, employment, officer, leavingOn }: PersonText) => ({
  staffNumber: staffNumber.trim(), title: textOrNull(title), givenName: givenName.trim(), familyName: familyName.trim(), position: position.trim(), unitId, employment, leavingOn,
  phone: textOrNull(phone), email: textOrNull(email), responsibleOfficerId: employment === 'officer' ? null : officer?.id ?? null,
});

interface PersonFormProps {
  draft: Draft<PersonText>;
  isNew: boolean;
  save: (text: PersonText) => Promise<PersonView>;
  whenSaved: (person: PersonView) => void;
}

export function PersonForm({ draft, isNew, save, whenSaved }: PersonFormProps) {
  const ui = useText(uiLabels);
  const t = useText(adminLabels);
  const { staffNumber, givenName, familyName, position, unitId, employment, officer } = draft.value;
  const send = useMutation({ mutationFn: save, onSuccess: whenSaved });
  const isWhole = [staffNumber, givenName, familyName, position].every((one) => one.trim()) && Boolean(unitId) && (employment === 'officer' || officer);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate(draft.value);
  };
  return (
    <form onSubmit={submit}>
      <Card>
        <div className={css.stack}>
          <NameFields draft={draft} error={send.error} />
          <WorkFields draft={draft} error={send.error} />
        </div>
      </Card>
      <Refusal error={send.error} />
      <ActionBar note={isWhole ? undefined : t('personNeeds')}><Button type="submit" disabled={!isWhole} loading={send.isPending}>{isNew ? t('addPerson') : ui('save')}</Button></ActionBar>
    </form>
  );
}

function NameFields({ draft, error }: { draft: Draft<PersonText>; error: unknown }) {
  const t = useText(adminLabels);
  const { text } = useFields(draft, error);
  return (
    <>
      <div className={css.pair}>
        <TextInput label={t('staffNumber')} description={t('staffNumberHint')} required maxLength={40} {...text('staffNumber')} />
        <TextInput label={t('personTitle')} placeholder={t('personTitleExample')} maxLength={60} {...text('title')} />
      </div>
      <div className={css.pair}>
        <TextInput label={t('givenName')} required maxLength={100} {...text('givenName')} />
        <TextInput label={t('familyName')} required maxLength={100} {...text('familyName')} />
      </div>
      <div className={css.pair}>
        <TextInput label={t('phone')} type="tel" maxLength={40} {...text('phone')} />
        <TextInput label={t('email')} type="email" maxLength={200} {...text('email')} />
      </div>
    </>
  );
}

function WorkFields({ draft, error }: { draft: Draft<PersonText>; error: unknown }) {
  const t = useText(adminLabels);
  const { text, errorOf } = useFields(draft, error);
  const { value, change } = draft;
  const kinds = EMPLOYMENTS.map((one) => ({ value: one, label: t(one) }));
  return (
    <>
      <TextInput label={t('position')} required maxLength={200} {...text('position')} />
      <UnitField label={t('unit')} required value={value.unitId} onChange={(unitId) => change({ unitId })} error={errorOf('unitId')} />
      <NativeSelect label={t('employment')} size="md" data={kinds} value={value.employment} onChange={(event) => change({ employment: EMPLOYMENTS.find((one) => one === event.currentTarget.value) })} />
      {value.employment !== 'officer' && <ColleagueField label={t('officerField')} description={t('officerHint')} required value={value.officer} onChange={(officer) => change({ officer })} error={errorOf('responsibleOfficerId')} />}
      <DateField label={t('leavingOn')} description={t('leavingHint')} value={value.leavingOn} onChange={(leavingOn) => change({ leavingOn })} error={errorOf('leavingOn')} />
    </>
  );
}
