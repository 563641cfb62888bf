import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../lib/i18n.js';
import { ActionBar } from '../../ui/layout/action-bar.js';
import { ButtonLink } from '../../ui/layout/button-link.js';
import { Card } from '../../ui/layout/card.js';
import { Notice } from '../../ui/layout/notice.js';
import { Page } from '../../ui/layout/page.js';
import { type AskText, needsOrder, useAsk } from './ask-draft.js';
import { AskSteps } from './ask-steps.js';
import { BorrowerChoiceFields } from './for/borrower-fields.js';
import { askLabels } from './labels.js';
import { PurposeFields } from './for/purpose-fields.js';

export type Missing = 'purposeNeeded' | 'orderedByNeeded' | 'borrowerNeeded' | 'organisation' | 'contactName' | 'outsiderName' | 'letterNumber' | 'letterOn' | 'sponsor';

/** Names of the fields, where what is missing is said in a sentence of its own. */
const FIELD = {
  purposeNeeded: 'purpose', orderedByNeeded: 'orderedBy', borrowerNeeded: 'borrowerName', organisation: 'organisation', contactName: 'contactName', outsiderName: 'outsiderName',
  letterNumber: 'letterNumber', letterOn: 'letterOn', sponsor: 'sponsor',
} as const satisfies Record<Missing, string>;

export function ForPage() {
  const t = useText(askLabels);
  const navigate = useNavigate();
  const { value: ask, change } = useAsk();
  const [tries, setTries] = useState(0);
  const missing = whatIsMissing(ask);
  const goOn = () => {
    setTries(tries + 1);
    if (!missing.length) void navigate({ to: '/ask/check' });
  };
  return (
    <Page title={t('forTitle')}>
      <AskSteps step={3} />
      <Card><PurposeFields ask={ask} change={change} missing={tries > 0 ? missing : []} /></Card>
      <Card><BorrowerChoiceFields ask={ask} change={change} missing={tries > 0 ? missing : []} /></Card>
      {tries > 0 && missing.length > 0 && <Notice key={tries} tone="bad" isAnswer><p>{t('fieldsNeeded', { fields: missing.map((one) => t(FIELD[one])).join(' · ') })}</p></Notice>}
      <ActionBar>
        <ButtonLink to="/ask/what" variant="default">{t('previous')}</ButtonLink>
        <Button onClick={goOn}>{t('next')}</Button>
      </ActionBar>
    </Page>
  );
}

function whatIsMissing(ask: AskText): Missing[] {
  const isEmpty = (text: string) => !text.trim();
  const own: Missing[] = isEmpty(ask.purpose) ? ['purposeNeeded'] : [];
  if (needsOrder(ask) && isEmpty(ask.orderedBy)) own.push('orderedByNeeded');
  return [...own, ...missingOfBorrower(ask, isEmpty)];
}

function missingOfBorrower(ask: AskText, isEmpty: (text: string) => boolean): Missing[] {
  if (ask.borrower === 'myself') return [];
  if (ask.borrower === 'colleague') return ask.colleague ? [] : ['borrowerNeeded'];
  const own: Missing[] = isEmpty(ask.contactName) ? [ask.borrower === 'agency' ? 'contactName' : 'outsiderName'] : [];
  if (ask.borrower === 'outsider') return ask.sponsor || (!isEmpty(ask.letterNumber) && ask.letterOn) ? own : [...own, 'sponsor'];
  if (isEmpty(ask.organisation)) own.push('organisation');
  if (isEmpty(ask.letterNumber)) own.push('letterNumber');
  return ask.letterOn ? own : [...own, 'letterOn'];
}
