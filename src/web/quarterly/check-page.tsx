import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { QuarterlyCheck } from '../../shared/api/quarterly/reports.js';
import { actedAs } from '../../shared/labels/approvals.js';
import { nameOfPeriod } from '../../shared/quarterly/period.js';
import { api } from '../lib/api.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { SaidInstant } from '../ui/dates/said.js';
import { Answered } from '../ui/layout/answered.js';
import { Card } from '../ui/layout/card.js';
import { Facts } from '../ui/layout/facts.js';
import { Notice } from '../ui/layout/notice.js';
import { Page } from '../ui/layout/page.js';
import { quarterlyLabels } from './labels.js';

const route = getRouteApi('/quarterly/check/$code');

/** Anyone may check whether a printed report is genuine; it names nobody. */
export function ReportCheckPage() {
  const t = useText(quarterlyLabels);
  const { code } = route.useParams();
  const found = useQuery({ queryKey: ['quarterly-check', code], queryFn: () => api.get<QuarterlyCheck>(`/public/quarterly-reports/${encodeURIComponent(code)}`) });
  return <Page title={t('checkTitle')}><Answered query={found}>{(check) => <Answer check={check} />}</Answered></Page>;
}

function Answer({ check: { agencyName, periodId, signedAt, signedTitle, capacity, orderNumber } }: { check: QuarterlyCheck }) {
  const t = useText(quarterlyLabels);
  const language = useLanguage();
  if (!periodId || !signedAt || !signedTitle || !capacity) return <Notice tone="bad" title={t('notGenuine')}><p>{t('notGenuineWhat')}</p></Notice>;
  return (
    <>
      <Notice tone="good" title={t('genuine')}><p>{agencyName}</p></Notice>
      <Card>
        <Facts items={[[t('report'), nameOfPeriod(periodId, language)], [t('signedBy'), actedAs({ title: signedTitle, capacity, orderNumber }, language)], [t('signedAt'), <SaidInstant key="at" at={signedAt} />]]} />
      </Card>
    </>
  );
}
