import { Button, Textarea } from '@mantine/core';
import { IconAlertTriangle, IconBan, IconCircleCheck, IconFile } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { OutagePadDetail, OutageSlipView } from '../../shared/api/loans/outages.js';
import { FormDialog } from '../admin/form-dialog.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { SaidInstant } from '../ui/dates/said.js';
import { Answered } from '../ui/layout/answered.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { Page } from '../ui/layout/page.js';
import { NotFoundState } from '../ui/layout/states.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import { Parts } from '../ui/words/parts.js';
import { outageLabels } from './labels.js';
import css from './outages.module.css';
import { PrintLink, Skipped } from './pad-list.js';

const route = getRouteApi('/member/outages/pads/$id');

/** Every number of a pad, and what became of it. */
export function PadPage() {
  const t = useText(outageLabels);
  const { id } = route.useParams();
  const found = useQuery({ queryKey: ['outage-pads', id], queryFn: ({ signal }) => api.get<OutagePadDetail>(`/outage-pads/${id}`, {}, signal) });
  const notFound = <Page title={t('pads')} canGoBack><NotFoundState title={t('notFound')}><ButtonLink to="/outages" search={{ part: 'pads' }}>{t('back')}</ButtonLink></NotFoundState></Page>;
  return <Answered query={found} notFound={notFound}>{(detail) => <Numbers detail={detail} />}</Answered>;
}

function Numbers({ detail: { pad, slips, mayUse } }: { detail: OutagePadDetail }) {
  const t = useText(outageLabels);
  const { unused, used, spoiled } = pad;
  return (
    <Page title={t('padTitle', { first: pad.firstNumber, last: pad.lastNumber })} lead={t('counts', { unused, used, spoiled })} canGoBack>
      <Skipped pad={pad} />
      {mayUse && unused > 0 && <div className={css.group}><PrintLink pad={pad} /></div>}
      {slips.map((slip) => <Numbered key={slip.id} slip={slip} mayUse={mayUse} />)}
    </Page>
  );
}

function Badge({ slip }: { slip: OutageSlipView }) {
  const t = useText(outageLabels);
  if (slip.isConflict) return <StatusBadge tone="warn" icon={IconAlertTriangle}>{t('conflict')}</StatusBadge>;
  if (slip.state === 'used') return <StatusBadge tone="good" icon={IconCircleCheck}>{t('used')}</StatusBadge>;
  return slip.state === 'spoiled' ? <StatusBadge tone="quiet" icon={IconBan}>{t('spoiled')}</StatusBadge> : <StatusBadge tone="info" icon={IconFile}>{t('unused')}</StatusBadge>;
}

function Numbered({ slip, mayUse }: { slip: OutageSlipView; mayUse: boolean }) {
  const t = useText(outageLabels);
  const [isSpoiling, setSpoiling] = useState(false);
  const mayEnter = mayUse && (slip.state === 'unused' || slip.isConflict);
  return (
    <Card title={slip.number} aside={<Badge slip={slip} />}>
      <div className={css.rows}>
        {slip.settledAt && <p className="soft"><Parts of={[t(slip.state === 'spoiled' ? 'spoiledBy' : 'enteredBy', { name: slip.settledByName ?? '' }), <SaidInstant key="at" at={slip.settledAt} />]} /></p>}
        {slip.spoiledReason && <p>“{slip.spoiledReason}”</p>}
        <div className={css.acts}>
          {slip.requestId && <ButtonLink to="/requests/$id" params={{ id: slip.requestId }} variant="outline">{t('openRequest')}</ButtonLink>}
          {mayEnter && <ButtonLink to="/outages/enter" search={{ number: slip.number }} variant="outline">{t(slip.isConflict ? 'again' : 'enterThis')}</ButtonLink>}
          {mayUse && slip.state === 'unused' && <Button variant="default" onClick={() => setSpoiling(true)}>{t('spoil')}</Button>}
        </div>
      </div>
      {isSpoiling && <SpoilDialog slip={slip} close={() => setSpoiling(false)} />}
    </Card>
  );
}

function SpoilDialog({ slip, close }: { slip: OutageSlipView; close: () => void }) {
  const t = useText(outageLabels);
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const send = async () => {
    await api.put(`/outage-slips/${slip.id}/spoiling`, { reason: reason.trim() });
    await client.invalidateQueries({ queryKey: ['outage-pads'] });
  };
  return (
    <FormDialog title={t('spoilTitle', { number: slip.number })} close={close} send={send} canSend={reason.trim().length > 1} action={t('spoil')} isSevere>
      <Textarea label={t('spoilReason')} description={t('spoilHint')} required autosize minRows={2} maxLength={500} size="md" value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
    </FormDialog>
  );
}
