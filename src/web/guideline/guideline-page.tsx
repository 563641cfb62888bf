import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { CurrentGuideline, GuidelineList, GuidelineView } from '../../shared/api/guideline/guidelines.js';
import { api } from '../lib/api.js';
import { fileAddress } from '../lib/download.js';
import { useText } from '../lib/i18n.js';
import { useMay } from '../lib/session.js';
import { SaidDate, SaidInstant } from '../ui/dates/said.js';
import { ActionBar } from '../ui/layout/action-bar.js';
import { Answered } from '../ui/layout/answered.js';
import { ButtonLink, TextLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { Notice } from '../ui/layout/notice.js';
import { Page } from '../ui/layout/page.js';
import { Refusal } from '../ui/layout/refusal.js';
import { EmptyState } from '../ui/layout/states.js';
import { BlankForm } from './blank-form.js';
import { currentGuidelineQuery } from './current-guideline.js';
import { FlowChart } from './flow-chart.js';
import css from './guideline.module.css';
import { guidelineLabels } from './labels.js';
import { InThai, lessonOf, Points } from './words.js';

/** The lesson of one screen, with the flow chart of the settings in force; acknowledged here or when asking. */
export function GuidelinePage() {
  const t = useText(guidelineLabels);
  const current = useQuery(currentGuidelineQuery);
  const version = current.data?.guideline;
  const lead = version?.fromOn && <>{t('inForce', { number: version.number ?? '' })} <SaidDate on={version.fromOn} /></>;
  return (
    <Page title={t('title')} lead={lead}>
      <OpenDraft />
      <Answered query={current}>
        {({ guideline, acknowledgedAt }) => (guideline ? <Lesson guideline={guideline} acknowledgedAt={acknowledgedAt} /> : <EmptyState title={t('none')}><p>{t('noneWhat')}</p></EmptyState>)}
      </Answered>
      <Links id={version?.id ?? null} />
    </Page>
  );
}

function Lesson({ guideline, acknowledgedAt }: { guideline: GuidelineView; acknowledgedAt: CurrentGuideline['acknowledgedAt'] }) {
  const t = useText(guidelineLabels);
  const acknowledge = useMutation({ mutationFn: () => api.post(`/guidelines/${guideline.id}/acknowledgement`, {}) });
  return (
    <>
      {acknowledgedAt && <Notice tone="good"><p>{t('acknowledged')} <SaidInstant at={acknowledgedAt} /></p></Notice>}
      <InThai />
      <Card title={t('lesson')}><Points words={lessonOf(guideline.texts)} /></Card>
      <FlowChart flows={guideline.flows} />
      <Refusal error={acknowledge.error} />
      {!acknowledgedAt && <ActionBar><Button loading={acknowledge.isPending} onClick={() => acknowledge.mutate()}>{t('acknowledge')}</Button></ActionBar>}
    </>
  );
}

/** Staff are asked for their comments where they read the rules. */
function OpenDraft() {
  const t = useText(guidelineLabels);
  const list = useQuery({ queryKey: ['guidelines'], queryFn: ({ signal }) => api.get<GuidelineList>('/guidelines', {}, signal) });
  const draft = list.data?.items.find((one) => one.state === 'commenting');
  if (!draft?.commentsUntilOn) return null;
  return (
    <Notice tone="info" title={t('commentsNow')}>
      <p>{t('until')} <SaidDate on={draft.commentsUntilOn} /></p>
      <ButtonLink variant="default" to="/guidelines/$id" params={{ id: draft.id }}>{t('readDraft')}</ButtonLink>
    </Notice>
  );
}

function Links({ id }: { id: string | null }) {
  const t = useText(guidelineLabels);
  const may = useMay();
  return (
    <nav className={css.links} aria-label={t('title')}>
      {id && <TextLink to="/guidelines/$id" params={{ id }}>{t('readWhole')}</TextLink>}
      {id && <a href={fileAddress(`/guidelines/${id}/guideline.pdf`)} target="_blank" rel="noopener">{t('print')}</a>}
      <BlankForm />
      <TextLink to="/guidelines">{t('versions')}</TextLink>
      {may('guideline.watch') && <TextLink to="/guideline-acknowledgements">{t('whoKnows')}</TextLink>}
    </nav>
  );
}
