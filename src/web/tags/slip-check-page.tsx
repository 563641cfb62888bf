import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { SlipCheckView } from '../../shared/api/public.js';
import type { OutageSlipState } from '../../shared/outages/outage-words.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { SaidInstant, SaidPeriod } from '../ui/dates/said.js';
import { Answered } from '../ui/layout/answered.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { Facts } from '../ui/layout/facts.js';
import { Notice } from '../ui/layout/notice.js';
import { Page } from '../ui/layout/page.js';
import { LoanStatusBadge } from '../ui/status/loan-status.js';
import { TellAgency } from './report-to.js';
import { tagLabels } from './labels.js';

const route = getRouteApi('/slips/$code');

/** Anyone may check whether a slip is genuine; it names nobody. */
export function SlipCheckPage() {
  const t = useText(tagLabels);
  const { code } = route.useParams();
  const found = useQuery({ queryKey: ['slips', code], queryFn: () => api.get<SlipCheckView>(`/slips/${encodeURIComponent(code)}`) });
  return <Page title={t('slipTitle')}><Answered query={found}>{(slip) => <Answer slip={slip} code={code} />}</Answered></Page>;
}

function Answer({ slip, code }: { slip: SlipCheckView; code: string }) {
  const t = useText(tagLabels);
  if (!slip.isGenuine) return <Notice tone="bad" title={t('slipFalse')}><p>{t('slipFalseWhat')}</p><TellAgency to={slip.reportTo} /></Notice>;
  return (
    <>
      {slip.outageSlip ? <OutageAnswer slip={slip} state={slip.outageSlip} code={code} /> : <Notice tone="good" title={t('slipGenuine')}><p>{slip.agencyName}</p></Notice>}
      {slip.daysLate > 0 && <Notice tone="bad" title={t('slipLate', { count: slip.daysLate })} />}
      <Card>
        <Facts
          items={[
            [t('slipNumber'), slip.number],
            [t('slipUnit'), slip.unitName],
            [t('slipStatus'), slip.status && <LoanStatusBadge status={slip.status} />],
            [t('slipEdition'), slip.edition],
            [t('slipIssued'), slip.issuedAt && <SaidInstant at={slip.issuedAt} />],
            [t('slipPeriod'), slip.startsAt && slip.dueAt && <SaidPeriod from={slip.startsAt} to={slip.dueAt} />],
            [t('slipLines'), slip.outageSlip ? null : slip.lineCount],
          ]}
        />
      </Card>
    </>
  );
}

/** A blank that was printed in advance: the paper is ours, what stands on it is not yet proven. */
function OutageAnswer({ slip, state, code }: { slip: SlipCheckView; state: OutageSlipState; code: string }) {
  const t = useText(tagLabels);
  return (
    <>
      <Notice tone={state === 'used' ? 'good' : state === 'unused' ? 'warn' : 'bad'} title={t('outageGenuine')}><p>{t(`outage_${state}`)}</p><p>{slip.agencyName}</p><TellAgency to={slip.reportTo} /></Notice>
      {state === 'unused' && <ButtonLink to="/outages/enter" search={{ number: code }} variant="default" mb="md">{t('enterSlip')}</ButtonLink>}
    </>
  );
}
