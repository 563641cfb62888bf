import { useNavigate } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useText } from '../../lib/i18n.js';
import { instantOf, sayInstant } from '../../lib/time.js';
import { ActionBar } from '../../ui/layout/action-bar.js';
import { Answered } from '../../ui/layout/answered.js';
import { Card } from '../../ui/layout/card.js';
import { Notice } from '../../ui/layout/notice.js';
import { Page } from '../../ui/layout/page.js';
import { type AskPartProps, type AskText, periodOf, useAsk } from './ask-draft.js';
import { AskSteps } from './ask-steps.js';
import { askLabels } from './labels.js';
import { useHours, type Hours } from './when/hours.js';
import { nearestReturn, problemOf } from './when/period.js';
import { PeriodChoice } from './when/period-choice.js';
import { PlaceChoice } from './when/place-choice.js';
import { StartedBefore } from './when/started-before.js';

export function WhenPage() {
  const t = useText(askLabels);
  const hours = useHours(useAsk().value.lines);
  return (
    <Page title={t('whenTitle')}>
      <AskSteps step={1} />
      <Answered query={hours}>{(open) => <WhenForm hours={open} />}</Answered>
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
      <StartedBefore />
      <Card><PeriodChoice ask={ask} change={change} hours={hours} /></Card>
      <Card><PlaceChoice ask={ask} change={change} isTried={tries > 0} /></Card>
      {tries > 0 && problem && <Notice key={tries} tone="bad" isAnswer><p>{t(problem)}</p><NearestReturn ask={ask} change={change} hours={hours} /></Notice>}
      <ActionBar><Button onClick={goOn}>{t('next')}</Button></ActionBar>
    </>
  );
}

/** A closed time of return, moved to the nearest that is open, in one tap. */
function NearestReturn({ ask, change, hours }: AskPartProps & { hours: Hours }) {
  const t = useText(askLabels);
  const language = useLanguage();
  const period = periodOf(ask);
  const nearest = period && nearestReturn(period, hours);
  if (!nearest) return null;
  return <Button variant="default" mt="xs" onClick={() => change({ ...nearest, length: 'custom' })}>{t('moveReturn', { at: sayInstant(instantOf(nearest.dueDate, nearest.dueTime), language) })}</Button>;
}

function whatIsMissing(ask: AskText, hours: Hours) {
  const period = periodOf(ask);
  if (!period) return 'closedDay';
  const hasPlace = ask.isElsewhere ? ask.placeText.trim() !== '' : Boolean(ask.siteId);
  return problemOf(period, hours) ?? (hasPlace ? null : 'placeNeeded');
}
