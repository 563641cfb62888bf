import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { FirstRunStep, FirstRunView } from '../../shared/api/machine/first-run.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { ActionBar } from '../ui/layout/action-bar.js';
import { Answered } from '../ui/layout/answered.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Page } from '../ui/layout/page.js';
import { Refusal } from '../ui/layout/refusal.js';
import { LostPage } from '../app/errors.js';
import { firstRunQuery } from './first-run-query.js';
import { firstRunLabels } from './labels.js';
import { StepContent } from './step-content.js';
import { StepState } from './step-state.js';

const route = getRouteApi('/member/first-run/$step');

/** One step a screen. Whatever is done elsewhere shows here by itself. */
export function FirstRunStepPage() {
  const { step: key } = route.useParams();
  const firstRun = useQuery(firstRunQuery);
  const found = firstRun.data?.steps.find((step) => step.key === key);
  if (firstRun.data && !found) return <LostPage />;
  return found && firstRun.data ? <Step key={key} step={found} view={firstRun.data} /> : <Loading />;
}

function Loading() {
  const t = useText(firstRunLabels);
  const firstRun = useQuery(firstRunQuery);
  return <Page title={t('title')}><Answered query={firstRun}>{() => null}</Answered></Page>;
}

function Step({ step, view }: { step: FirstRunStep; view: FirstRunView }) {
  const t = useText(firstRunLabels);
  const at = view.steps.indexOf(step);
  return (
    <Page title={t(step.key)} lead={t('stepOf', { n: at + 1, of: view.steps.length })} aside={<StepState state={step.state} />}>
      <p>{t(`${step.key}What`)}</p>
      <StepContent step={step} view={view} />
      <Moves step={step} after={view.steps[at + 1]} />
    </Page>
  );
}

function Moves({ step: { key, state }, after }: { step: FirstRunStep; after: FirstRunStep | undefined }) {
  const t = useText(firstRunLabels);
  const navigate = route.useNavigate();
  const goOn = () => void navigate(after ? { to: '/first-run/$step', params: { step: after.key } } : { to: '/first-run' });
  const skip = useMutation({ mutationFn: () => api.put(`/first-run/steps/${key}/skip`), onSuccess: goOn });
  const takeUp = useMutation({ mutationFn: () => api.delete(`/first-run/steps/${key}/skip`) });
  return (
    <>
      <Refusal error={skip.error ?? takeUp.error} />
      <ActionBar>
        {after && <ButtonLink variant="default" to="/first-run">{t('overview')}</ButtonLink>}
        {state === 'todo' && <Button variant="default" loading={skip.isPending} onClick={() => skip.mutate()}>{t('skip')}</Button>}
        {state === 'skipped' && <Button variant="default" loading={takeUp.isPending} onClick={() => takeUp.mutate()}>{t('takeUp')}</Button>}
        {(state !== 'todo' || !after) && <Button onClick={goOn}>{t(after ? 'goOn' : 'overview')}</Button>}
      </ActionBar>
    </>
  );
}
