import type { FirstRunStep, FirstRunView } from '../../shared/api/machine/first-run.js';
import { SUPPLY_STEPS, type FirstRunStepKey } from '../../shared/first-run/first-run-steps.js';
import type { ListKindName } from '../../shared/lists/list-import-vocab.js';
import { useText } from '../lib/i18n.js';
import { listLabels } from '../list-imports/labels.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { Notice } from '../ui/layout/notice.js';
import css from './first-run.module.css';
import { ExceptionStep } from './forms/exception-step.js';
import { HeadStep } from './forms/head-step.js';
import { KindStep } from './forms/kind-step.js';
import { NumbersStep } from './forms/numbers-step.js';
import { SigningStep } from './forms/signing-step.js';
import { SiteStep } from './forms/site-step.js';
import { StoreStep } from './forms/store-step.js';
import { firstRunLabels } from './labels.js';

const PAGES: Partial<Record<FirstRunStepKey, string>> = {
  units: '/units', people: '/people', register: '/register/imports', lendable: '/register', 'already-out': '/opening-balances', labels: '/register',
};

/** What most offices have as a file already. */
const LISTS: Partial<Record<FirstRunStepKey, ListKindName>> = { units: 'units', people: 'people', 'already-out': 'opening' };

/** A short form of the step's own, or the way to the page where it is done. */
export function StepContent({ step, view }: { step: FirstRunStep; view: FirstRunView }) {
  if (step.key === 'kind') return <KindStep view={view} />;
  if (step.key === 'head') return <HeadStep view={view} />;
  if (step.key === 'sites') return <SiteStep step={step} />;
  if (step.key === 'signing') return <SigningStep />;
  if (step.key === 'numbers') return <NumbersStep />;
  if (step.key === 'hours') return <StoreStep view={view} />;
  if (step.key === 'exception-order') return <ExceptionStep />;
  return <Elsewhere step={step} view={view} />;
}

function Elsewhere({ step: { key, count, isMine }, view }: { step: FirstRunStep; view: FirstRunView }) {
  const t = useText(firstRunLabels);
  const lists = useText(listLabels);
  const list = LISTS[key];
  const isSupply = SUPPLY_STEPS.includes(key);
  if (isSupply && !view.hasSupplyOffice) return <Notice tone="warn" title={t('noSupply')}><p>{t('noSupplyWhat')}</p><ButtonLink to="/people">{t('toPeople')}</ButtonLink></Notice>;
  if (!isMine) return <Notice tone="info" title={t('ofSupply')}><p>{t('ofSupplyWhat')}</p>{count ? <p>{t('counted', { count })}</p> : null}</Notice>;
  return (
    <Card>
      <div className={css.stack}>
        {count ? <p>{t('counted', { count })}</p> : null}
        {list && <ButtonLink to="/lists/$kind" params={{ kind: list }}>{lists('fromFile')}</ButtonLink>}
        <ButtonLink to={PAGES[key] ?? '/'} variant={list ? 'default' : 'filled'}>{t('open', { step: t(key) })}</ButtonLink>
      </div>
    </Card>
  );
}
