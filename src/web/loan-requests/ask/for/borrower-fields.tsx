import { TextInput } from '@mantine/core';
import { IconBuilding, IconUser, IconUsers, IconUserShare } from '@tabler/icons-react';
import { useText } from '../../../lib/i18n.js';
import { DateField } from '../../../ui/dates/lazy-date-field.js';
import { ChoiceCards } from '../../../ui/forms/choice-cards.js';
import { MayBeLeft } from '../../../ui/forms/may-be-left.js';
import { ColleagueField } from '../../../ui/forms/colleague-field.js';
import type { AskPartProps, AskText, BorrowerChoice } from '../ask-draft.js';
import css from '../ask.module.css';
import { askLabels } from '../labels.js';

type TypedField = 'organisation' | 'contactName' | 'phone' | 'letterNumber';

const KINDS = [
  { value: 'myself', icon: IconUser }, { value: 'colleague', icon: IconUsers }, { value: 'agency', icon: IconBuilding }, { value: 'outsider', icon: IconUserShare },
] as const;

type FieldsProps = AskPartProps & { missing: readonly string[] };

export function BorrowerChoiceFields({ ask, change, missing }: FieldsProps) {
  const t = useText(askLabels);
  const options = KINDS.map(({ value, icon }) => ({ value, icon, label: t(value), hint: t(`${value}Hint`) }));
  return (
    <>
      <ChoiceCards<BorrowerChoice> legend={t('forWhom')} value={ask.borrower} options={options} onChange={(borrower) => change({ borrower })} />
      {ask.borrower === 'colleague' && <ColleagueField label={t('borrowerName')} value={ask.colleague} onChange={(colleague) => change({ colleague })} error={missing.includes('borrowerNeeded') ? t('borrowerNeeded') : undefined} required />}
      {ask.borrower === 'agency' && <StrangerFields ask={ask} change={change} missing={missing} isAgency />}
      {ask.borrower === 'outsider' && <StrangerFields ask={ask} change={change} missing={missing} isAgency={false} />}
    </>
  );
}

/** Another agency by its letter; a person from outside by a letter or by an officer who vouches. */
function StrangerFields({ ask, change, missing, isAgency }: FieldsProps & { isAgency: boolean }) {
  const t = useText(askLabels);
  const errorOf = (name: string) => (missing.includes(name) ? t('fillThis') : undefined);
  const field = (name: TypedField) => ({ ...fieldOf(ask, change, name), error: errorOf(name === 'contactName' && !isAgency ? 'outsiderName' : name) });
  return (
    <>
      {isAgency && <TextInput label={t('organisation')} {...field('organisation')} required />}
      <TextInput label={t(isAgency ? 'contactName' : 'outsiderName')} {...field('contactName')} required />
      {!isAgency && <TextInput label={<MayBeLeft>{t('organisationOptional')}</MayBeLeft>} {...field('organisation')} />}
      <TextInput label={<MayBeLeft>{t('contactPhone')}</MayBeLeft>} type="tel" {...field('phone')} />
      <div className={css.letter}>
        <TextInput label={isAgency ? t('letterNumber') : <MayBeLeft>{t('letterNumber')}</MayBeLeft>} {...field('letterNumber')} mb={0} required={isAgency} />
        <DateField label={isAgency ? t('letterOn') : <MayBeLeft>{t('letterOn')}</MayBeLeft>} value={ask.letterOn} onChange={(letterOn) => change({ letterOn })} required={isAgency} error={errorOf('letterOn')} />
      </div>
      {!isAgency && <ColleagueField label={t('sponsor')} description={t('sponsorHint')} value={ask.sponsor} onChange={(sponsor) => change({ sponsor })} error={missing.includes('sponsor') ? t('sponsorNeeded') : undefined} />}
    </>
  );
}

const fieldOf = (ask: AskText, change: AskPartProps['change'], name: TypedField) => ({
  value: ask[name], maxLength: 200, size: 'md', mb: 'md', onChange: (event: { currentTarget: HTMLInputElement }) => change({ [name]: event.currentTarget.value }),
});
