import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { PermitView } from '../../shared/api/custody/permits.js';
import { api } from '../lib/api.js';
import { fileAddress } from '../lib/download.js';
import { useText } from '../lib/i18n.js';
import { SaidInstant } from '../ui/dates/said.js';
import { Answered } from '../ui/layout/answered.js';
import { Card } from '../ui/layout/card.js';
import { Facts } from '../ui/layout/facts.js';
import { Page } from '../ui/layout/page.js';
import { Parts } from '../ui/words/parts.js';
import { permitLabels } from './labels.js';
import { PermitBadge } from './permit-badge.js';
import { PermitDecision } from './permit-decision.js';
import { DecidedFacts, RouteNotice } from './permit-route.js';
import { SaidDays } from './said-days.js';

const route = getRouteApi('/member/permits/$id');

export function PermitPage() {
  const t = useText(permitLabels);
  const { id } = route.useParams();
  const permit = useQuery({ queryKey: ['permits', id], queryFn: ({ signal }) => api.get<PermitView>(`/permits/${id}`, {}, signal) });
  const number = permit.data?.number;
  return (
    <Page title={t('short')} lead={number ? t('number', { number }) : undefined} canGoBack>
      <Answered query={permit}>{(view) => <Shown permit={view} />}</Answered>
    </Page>
  );
}

function Shown({ permit }: { permit: PermitView }) {
  const t = useText(permitLabels);
  return (
    <>
      <Card aside={<PermitBadge status={permit.status} isInForce={permit.isInForce} endsOn={permit.endsOn} />} title={<SaidDays from={permit.startsOn} to={permit.endsOn} />}>
        <ul>
          {permit.things.map((thing) => <li key={thing.custodyId}>{[thing.title, thing.number].filter(Boolean).join(' · ')}{!thing.isStillHeld && <span className="soft"> ({t('givenBack')})</span>}</li>)}
        </ul>
        <Facts
          isStacked
          items={[
            [t('place'), permit.place], [t('reason'), permit.reason], [t('person'), <Parts key="person" of={[permit.personName, permit.personUnitName]} />], [t('unit'), permit.unitName],
            [t('asked'), <SaidInstant key="asked" at={permit.askedAt} />],
          ]}
        />
        <DecidedFacts permit={permit} />
      </Card>
      <RouteNotice permit={permit} />
      {permit.number && <Button component="a" fullWidth variant="default" mb="md" leftSection={<IconPrinter aria-hidden size={22} />} href={fileAddress(`/permits/${permit.id}/permit.pdf`)} target="_blank" rel="noopener">{t('print')}</Button>}
      <PermitDecision permit={permit} />
    </>
  );
}
