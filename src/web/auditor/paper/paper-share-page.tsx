import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { PaperMonth, PaperObjection, PaperShare } from '../../../shared/api/findings.js';
import { api } from '../../lib/api.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { sayDate } from '../../lib/time.js';
import { SaidInstant } from '../../ui/dates/said.js';
import { Answered } from '../../ui/layout/answered.js';
import { ButtonLink } from '../../ui/layout/button-link.js';
import { Card } from '../../ui/layout/card.js';
import { Page } from '../../ui/layout/page.js';
import { EmptyState } from '../../ui/layout/states.js';
import { StatusBadge } from '../../ui/status/status-badge.js';
import { Parts } from '../../ui/words/parts.js';
import { AuditorTabs } from '../auditor-tabs.js';
import css from '../auditor.module.css';
import { auditorLabels } from '../labels.js';
import { sayMonth } from '../say-month.js';

/** How much is decided on paper, and what its signers say is not so. Nobody is named. */
export function PaperSharePage() {
  const t = useText(auditorLabels);
  const share = useQuery({ queryKey: ['paper-share'], queryFn: ({ signal }) => api.get<PaperShare>('/findings/paper-share', {}, signal) });
  return (
    <Page title={t('findings')} lead={t('paperLead')}>
      <AuditorTabs />
      <Answered query={share}>
        {({ months, objections }) => (
          <>
            <Card title={t('paperMonths')}><ul className="plain-list">{months.map((month) => <li key={month.month} className={css.month}><Month month={month} /></li>)}</ul></Card>
            <h2 className={css.heading}>{t('objections')}</h2>
            {objections.length === 0 && <EmptyState title={t('noObjections')}><p>{t('noObjectionsWhat')}</p></EmptyState>}
            {objections.map((one) => <Objection key={`${one.requestId} ${one.objectedAt}`} one={one} />)}
          </>
        )}
      </Answered>
    </Page>
  );
}

function Month({ month: { month, decided, onPaper, objected, slowestDays } }: { month: PaperMonth }) {
  const t = useText(auditorLabels);
  const percent = Math.round((onPaper / Math.max(1, decided)) * 100);
  const details = [slowestDays > 0 && t('paperSlowest', { count: slowestDays }), objected > 0 && t('paperObjected', { count: objected })];
  return (
    <>
      <span>{sayMonth(month, useLanguage())}</span>
      <strong>{decided === 0 ? t('paperNothing') : t('paperOf', { paper: onPaper, all: decided, percent })}</strong>
      {details.some(Boolean) && <span className="soft"><Parts of={details.map((one) => one || null)} /></span>}
    </>
  );
}

function Objection({ one }: { one: PaperObjection }) {
  const t = useText(auditorLabels);
  const language = useLanguage();
  return (
    <Card tone="warn">
      <StatusBadge tone={one.hasLeft ? 'bad' : 'good'} icon={one.hasLeft ? IconAlertTriangle : IconCircleCheck}>{t(one.hasLeft ? 'hasLeft' : 'hasNotLeft')}</StatusBadge>
      <p><strong>“{one.objection}”</strong></p>
      <p>{t('objectionOf', { post: one.postTitle, on: sayDate(one.signedOn, language) })}</p>
      <p className="soft">{t('objectedOn')} <SaidInstant at={one.objectedAt} /></p>
      <ButtonLink to="/requests/$id" params={{ id: one.requestId }} variant="default">{t('slipNo', { number: one.requestNumber ?? '' })}</ButtonLink>
    </Card>
  );
}
