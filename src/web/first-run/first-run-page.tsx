import { IconArrowRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { FirstRunStep, FirstRunView } from '../../shared/api/machine/first-run.js';
import { useText } from '../lib/i18n.js';
import { ActionBar } from '../ui/layout/action-bar.js';
import { Answered } from '../ui/layout/answered.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Notice } from '../ui/layout/notice.js';
import { Page } from '../ui/layout/page.js';
import { RowLink } from '../ui/lists/row-link.js';
import css from './first-run.module.css';
import { firstRunQuery } from './first-run-query.js';
import { firstRunLabels } from './labels.js';
import { StepState } from './step-state.js';

/** Every step of the first day: what is done, what is left, and what comes next. */
export function FirstRunPage() {
  const t = useText(firstRunLabels);
  const firstRun = useQuery(firstRunQuery);
  const left = firstRun.data?.left;
  return (
    <Page title={t('title')} lead={left ? t('left', { count: left }) : undefined}>
      <Answered query={firstRun}>{(view) => <Steps view={view} />}</Answered>
    </Page>
  );
}

function Steps({ view: { steps, next } }: { view: FirstRunView }) {
  const t = useText(firstRunLabels);
  return (
    <>
      {next === null && <Notice tone="good" title={t('allDone')}><p>{t('allDoneWhat')}</p></Notice>}
      <ol className={css.steps}>{steps.map((step, i) => <li key={step.key}><StepRow step={step} n={i + 1} /></li>)}</ol>
      <ActionBar>
        {next ? <ButtonLink to="/first-run/$step" params={{ step: next }} rightSection={<IconArrowRight aria-hidden size={22} />}>{t('nextStep', { step: t(next) })}</ButtonLink> : <ButtonLink to="/">{t('home')}</ButtonLink>}
      </ActionBar>
    </>
  );
}

function StepRow({ step: { key, state, count, isMine }, n }: { step: FirstRunStep; n: number }) {
  const t = useText(firstRunLabels);
  return (
    <RowLink to="/first-run/$step" params={{ step: key }}>
      <span className={css.name}>{n}. {t(key)}</span>
      <span className={css.state}><StepState state={state} />{count ? <span className="soft">{t(key === 'sites' ? 'insideSites' : 'counted', { count })}</span> : null}{!isMine && state === 'todo' && <span className="soft">{t('ofSupply')}</span>}</span>
    </RowLink>
  );
}
