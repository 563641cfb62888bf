import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { FindingView } from '../../shared/api/findings.js';
import { CLOSINGS, evidenceSentence, findingSentence } from '../../shared/labels/findings.js';
import { SETTINGS, type SettingKey } from '../../shared/settings.js';
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
import { FindingState } from './findings-page.js';
import { auditorLabels } from './labels.js';

const route = getRouteApi('/member/findings/$id');

export function FindingPage() {
  const t = useText(auditorLabels);
  const { id } = route.useParams();
  const finding = useQuery({ queryKey: ['finding', id], queryFn: ({ signal }) => api.get<FindingView>(`/findings/${id}`, {}, signal) });
  return (
    <Page title={finding.data?.subjectTitle ?? t('findings')} lead={finding.data?.subjectNumber} canGoBack>
      <Answered query={finding}>{(view) => <><What finding={view} /><Evidence finding={view} /></>}</Answered>
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
            [t('unit'), finding.unitName],
            [t('openedAt'), <SaidInstant key="at" at={finding.openedAt} />],
            [t('closedAt'), finding.closedAt && <SaidInstant key="closed" at={finding.closedAt} />],
            [t('because'), finding.closedBecause && CLOSINGS[finding.closedBecause][language]],
          ]}
        />
        <Links finding={finding} />
      </Card>
      {finding.state === 'open' && <Notice tone="info"><p>{t('caution')}</p></Notice>}
    </>
  );
}

function Links({ finding }: { finding: FindingView }) {
  const t = useText(auditorLabels);
  const { subjectType, subjectId, requestId } = finding;
  return (
    <div className={css.links}>
      {requestId && <ButtonLink to="/requests/$id" params={{ id: requestId }} variant="default">{t('openSlip')}</ButtonLink>}
      {subjectType === 'asset' && <ButtonLink to="/register/assets/$id" params={{ id: subjectId }} variant="default">{t('openThing')}</ButtonLink>}
      {subjectType === 'pool' && <ButtonLink to="/register/pools/$id" params={{ id: subjectId }} variant="default">{t('openThing')}</ButtonLink>}
    </div>
  );
}

/** Each fact with its time, and the thresholds as they stood when it was found. */
function Evidence({ finding: { evidence, settings } }: { finding: FindingView }) {
  const t = useText(auditorLabels);
  const language = useLanguage();
  const used = Object.entries(settings).map(([key, value]) => [key in SETTINGS ? SETTINGS[key as SettingKey].title[language] : key, String(value)] as const);
  return (
    <>
      <Card title={t('evidence')}><ol className={css.evidence}>{evidence.map((one, i) => <li key={i}>{evidenceSentence(one, language)}</li>)}</ol></Card>
      {used.length > 0 && <Card title={t('usedSettings')}><Facts items={used} /></Card>}
    </>
  );
}
