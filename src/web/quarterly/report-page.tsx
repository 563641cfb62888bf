import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { QuarterlyReport } from '../../shared/api/quarterly/reports.js';
import { nameOfPeriod } from '../../shared/quarterly/period.js';
import { fileAddress } from '../lib/download.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { unbroken } from '../lib/time.js';
import { SaidDate, SaidInstant } from '../ui/dates/said.js';
import { Card } from '../ui/layout/card.js';
import { Facts } from '../ui/layout/facts.js';
import { Notice } from '../ui/layout/notice.js';
import { Page } from '../ui/layout/page.js';
import { BarChart } from './bar-chart.js';
import { FigureRows } from './figure-rows.js';
import { ForReaders } from './for-readers.js';
import { quarterlyLabels } from './labels.js';
import { reportQuery } from './queries.js';
import css from './quarterly.module.css';
import { SignBar } from './sign-bar.js';
import { StateBadge } from './state-badge.js';

const route = getRouteApi('/member/quarterly/$id');

/** One page a quarter, or a year: figures, each with its meaning one tap away, and the head's signature. */
export function ReportPage() {
  const { id } = route.useParams();
  const report = useQuery(reportQuery(id));
  const lead = report.data && <><SaidDate on={report.data.fromOn} /> – <SaidDate on={report.data.lastOn} /></>;
  return <Page title={nameOfPeriod(id, useLanguage())} lead={lead} canGoBack isWide><ForReaders query={report}>{(data) => <Report report={data} />}</ForReaders></Page>;
}

function Report({ report }: { report: QuarterlyReport }) {
  const t = useText(quarterlyLabels);
  const { state, readAt, bars, sections, ita, hasChangedSince } = report;
  const isEmpty = bars.every(({ sent, handedOver }) => !sent && !handedOver);
  return (
    <>
      <p className={css.badges}><StateBadge state={state} /> <span className="soft">{t(state === 'signed' ? 'asSigned' : 'readAt')} <SaidInstant at={readAt} /></span></p>
      {state === 'running' && <Notice tone="info"><p>{t('runningWhat')}</p></Notice>}
      {isEmpty && <Notice tone="info"><p>{t('emptyWhat')}</p></Notice>}
      {hasChangedSince && <Notice tone="info"><p>{t('changedSince')}</p></Notice>}
      <Signature report={report} />
      <Papers id={report.id} />
      <div className={css.parts}>
        {!isEmpty && <Card title={t('chart')}><BarChart bars={bars} /></Card>}
        {sections.map((section) => <Card key={section.key} title={section.title}><FigureRows figures={section.figures} /></Card>)}
      </div>
      {ita.length > 0 && <p className="soft">{t('ita', { items: ita.map(unbroken).join(' · ') })}</p>}
      <SignBar report={report} />
    </>
  );
}

function Signature({ report: { signature } }: { report: QuarterlyReport }) {
  const t = useText(quarterlyLabels);
  if (!signature) return null;
  return (
    <Card tone="good" title={t('signed')}>
      <Facts items={[
        [t('signedBy'), signature.signedAs], [t('signedAt'), <SaidInstant key="at" at={signature.signedAt} />], [t('remarkSaid'), signature.remark],
        [t('code'), <span key="code" className="numbers">{signature.verificationCode}</span>],
      ]}
      />
    </Card>
  );
}

function Papers({ id }: { id: string }) {
  const t = useText(quarterlyLabels);
  return (
    <nav className={css.links} aria-label={t('report')}>
      <a href={fileAddress(`/quarterly-reports/${id}/report.pdf`)} target="_blank" rel="noopener">{t('pdf')}</a>
      <a href={fileAddress(`/quarterly-reports/${id}/report.xlsx`)} download>{t('xlsx')}</a>
    </nav>
  );
}
