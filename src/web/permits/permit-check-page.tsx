import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { PermitCheckView } from '../../shared/api/custody/gate.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { Answered } from '../ui/layout/answered.js';
import { Card } from '../ui/layout/card.js';
import { Facts } from '../ui/layout/facts.js';
import { Notice } from '../ui/layout/notice.js';
import { Page } from '../ui/layout/page.js';
import { TellAgency } from '../tags/report-to.js';
import { permitLabels } from './labels.js';
import { PermitBadge } from './permit-badge.js';
import { SaidDays } from './said-days.js';

const route = getRouteApi('/permits/check/$code');

/** Anyone may check whether a permit is genuine and holds today; it names nobody. */
export function PermitCheckPage() {
  const t = useText(permitLabels);
  const { code } = route.useParams();
  const found = useQuery({ queryKey: ['permit-check', code], queryFn: () => api.get<PermitCheckView>(`/public/permits/${encodeURIComponent(code)}`) });
  return <Page title={t('checkTitle')}><Answered query={found}>{(permit) => <Answer permit={permit} />}</Answered></Page>;
}

function Answer({ permit }: { permit: PermitCheckView }) {
  const t = useText(permitLabels);
  const { isGenuine, isInForce, status, startsOn, endsOn } = permit;
  if (!isGenuine || !status || !startsOn || !endsOn) return <Notice tone="bad" title={t('checkFalse')}><p>{t('checkFalseWhat')}</p><TellAgency to={permit.reportTo} /></Notice>;
  return (
    <>
      <Notice tone={isInForce ? 'good' : 'warn'} title={t(isInForce ? 'checkGenuine' : 'checkNotNow')}><p>{permit.agencyName}</p>{!isInForce && <TellAgency to={permit.reportTo} />}</Notice>
      <Card>
        <Facts isStacked items={[
          [t('short'), permit.number && t('number', { number: permit.number })], [t('status'), <PermitBadge key="status" status={status} isInForce={isInForce} endsOn={endsOn} />],
          [t('period'), <SaidDays key="days" from={startsOn} to={endsOn} />], [t('checkCompare'), permit.assetNumbers.join(', ')],
        ]}
        />
      </Card>
    </>
  );
}
