import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { FindingDetail, FindingView } from '../../shared/api/findings.js';
import { CLOSINGS, evidenceSentence, findingSentence } from '../../shared/labels/findings.js';
import { api } from '../lib/api.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { SaidInstant } from '../ui/dates/said.js';
import { Answered } from '../ui/layout/answered.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { Facts } from '../ui/layout/facts.js';
import { Notice } from '../ui/layout/notice.js';
import { Page } from '../ui/layout/page.js';
import css from './auditor.module.css';
import { FindingState, useThingName } from './finding-row.js';
import { auditorLabels } from './labels.js';
import { RuleCard } from './rule-card.js';

const route = getRouteApi('/member/findings/$id');

export function FindingPage() {
  const t = useText(auditorLabels);
  const { id } = route.useParams();
  const finding = useQuery({ queryKey: ['finding', id], queryFn: ({ signal }) => api.get<FindingDetail>(`/findings/${id}`, {}, signal) });
  const name = useThingName(finding.data);
  return (
    <Page title={name ?? t('finding')} lead={finding.data?.subjectNumber} canGoBack>
      <Answered query={finding}>{(view) => <><What finding={view} /><Evidence finding={view} /><RuleCard finding={view} /></>}</Answered>
    </Page>
  );
}

function What({ finding }: { finding: FindingView }) {
  const t = useText(auditorLabels);
  const language = useLanguage();
  return (
    <>
      <Card tone={finding.state === 'open' ? 'warn' : 'plain'}>
        <FindingState finding={finding} />
        <p className={css.sentence}>{findingSentence(finding.rule, finding.facts, language)}</p>
        <Facts
          items={[
            [t('slip'), finding.requestNumber],
            [t('unit'), finding.unitName],
            [t('openedAt'), <SaidInstant key="at" at={finding.openedAt} />],
            [t('closedAt'), finding.closedAt && <SaidInstant key="closed" at={finding.closedAt} />],
            [t('because'), finding.closedBecause && CLOSINGS[finding.closedBecause][language]],
          ]}
        />
      </Card>
      <Notice tone="info"><p>{t(finding.state === 'open' ? 'caution' : 'cleared')}</p></Notice>
    </>
  );
}

/** Each fact with its time, and where it can be read in full. */
function Evidence({ finding }: { finding: FindingView }) {
  const t = useText(auditorLabels);
  const language = useLanguage();
  const { subjectType, subjectId, requestId } = finding;
  return (
    <Card title={t('evidence')}>
      <ol className={css.evidence}>{finding.evidence.map((one, i) => <li key={i}>{evidenceSentence(one, language)}</li>)}</ol>
      <div className={css.links}>
        {requestId && <ButtonLink to="/requests/$id" params={{ id: requestId }} variant="default">{t('openSlip')}</ButtonLink>}
        {subjectType === 'asset' && <ButtonLink to="/register/assets/$id" params={{ id: subjectId }} variant="default">{t('openThing')}</ButtonLink>}
        {subjectType === 'pool' && <ButtonLink to="/register/pools/$id" params={{ id: subjectId }} variant="default">{t('openThing')}</ButtonLink>}
        <ButtonLink to="/journal" search={{ subjectId: requestId ?? subjectId }} variant="default">{t('openJournal')}</ButtonLink>
      </div>
    </Card>
  );
}
