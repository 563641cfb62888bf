import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { StorePage } from '../../../shared/api/places.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { ActionBar } from '../../ui/layout/action-bar.js';
import { Answered } from '../../ui/layout/answered.js';
import { Card } from '../../ui/layout/card.js';
import { Notice } from '../../ui/layout/notice.js';
import { Page } from '../../ui/layout/page.js';
import { type AskText, periodOf, useAsk } from './ask-draft.js';
import { AskSteps } from './ask-steps.js';
import { askLabels } from './labels.js';
import { hoursOf, type Hours, problemOf } from './when/period.js';
import { PeriodChoice } from './when/period-choice.js';
import { PlaceChoice } from './when/place-choice.js';

export function WhenPage() {
  const t = useText(askLabels);
  const stores = useQuery({ queryKey: ['stores'], queryFn: () => api.get<StorePage>('/stores', { limit: 100 }) });
  return (
    <Page title={t('whenTitle')}>
      <AskSteps step={1} />
      <Answered query={stores}>{({ items }) => <WhenForm hours={hoursOf(items)} />}</Answered>
    </Page>
  );
}

function WhenForm({ hours }: { hours: Hours }) {
  const t = useText(askLabels);
  const navigate = useNavigate();
  const { value: ask, change } = useAsk();
  const [tries, setTries] = useState(0);
  const problem = whatIsMissing(ask, hours);
  const goOn = () => {
    setTries(tries + 1);
    if (!problem) void navigate({ to: '/ask/what' });
  };
  return (
    <>
      <Card><PeriodChoice ask={ask} change={change} hours={hours} /></Card>
      <Card><PlaceChoice ask={ask} change={change} /></Card>
      {tries > 0 && problem && <Notice key={tries} tone="bad" isAnswer><p>{t(problem)}</p></Notice>}
      <ActionBar><Button onClick={goOn}>{t('next')}</Button></ActionBar>
    </>
  );
}

function whatIsMissing(ask: AskText, hours: Hours) {
  const period = periodOf(ask);
  if (!period) return 'closedDay';
  const hasPlace = ask.isElsewhere ? ask.placeText.trim() !== '' : Boolean(ask.siteId);
  return problemOf(period, hours) ?? (hasPlace ? null : 'placeNeeded');
}
