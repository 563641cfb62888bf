import { Button, Textarea } from '@mantine/core';
import { IconAlertTriangle, IconBan, IconCircleCheck, IconClockHour4 } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OpeningBalanceView } from '../../shared/api/loans/opening-balances.js';
import { bangkokDate } from '../../shared/calendar.js';
import { FormDialog } from '../admin/form-dialog.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { lastDayBefore } from '../lib/time.js';
import { SaidDate } from '../ui/dates/said.js';
import { TextLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import { Parts } from '../ui/words/parts.js';
import css from './opening.module.css';
import { openingLabels } from './labels.js';

export function OpeningItem({ item }: { item: OpeningBalanceView }) {
  const t = useText(openingLabels);
  const [isVoiding, setVoiding] = useState(false);
  const thing = [item.title, item.thingNumber, item.quantity > 1 && `${item.quantity} ${item.unitWord}`].filter(Boolean).join(' · ');
  return (
    <Card title={<TextLink to="/requests/$id" params={{ id: item.requestId }} className={css.thing}>{thing}</TextLink>} aside={<Badge item={item} />}>
      <div className={css.row}>
        <p><Parts of={[item.borrowerName, item.borrowerUnitName, item.placeName]} /></p>
        <p className="soft">{item.number} · {t('since')} <SaidDate on={bangkokDate(item.startsAt)} /></p>
        {item.status === 'checked-out' && <p className={item.isLate ? css.late : 'soft'}>{t(item.isLate ? 'wasToRegularise' : 'regularise')} <SaidDate on={lastDayBefore(item.regulariseBy)} /></p>}
        {item.takeoverId && <p><TextLink to="/requests/$id" params={{ id: item.takeoverId }} className={css.thing}>{t(item.isTakenOver ? 'openNew' : 'askedFor')}</TextLink></p>}
        {item.deniedReason && <p><strong>{t('whoseWords', { words: item.deniedReason })}</strong></p>}
        {item.note && <p className="soft">{t('note')}: {item.note}</p>}
        {item.mayVoid && <div><Button variant="default" onClick={() => setVoiding(true)}>{t('void')}</Button></div>}
      </div>
      {isVoiding && <VoidDialog item={item} close={() => setVoiding(false)} />}
    </Card>
  );
}

function Badge({ item }: { item: OpeningBalanceView }) {
  const t = useText(openingLabels);
  if (item.voidedAt) return <StatusBadge tone="quiet" icon={IconBan}>{t('voided')}</StatusBadge>;
  if (item.isTakenOver) return <StatusBadge tone="good" icon={IconCircleCheck}>{t('takenOver')}</StatusBadge>;
  if (item.status === 'returned') return <StatusBadge tone="good" icon={IconCircleCheck}>{t('returned')}</StatusBadge>;
  if (item.confirmedAt) return <StatusBadge tone="info" icon={IconCircleCheck}>{t('confirmed')}</StatusBadge>;
  if (item.deniedAt) return <StatusBadge tone="bad" icon={IconAlertTriangle}>{t('denied')}</StatusBadge>;
  return <StatusBadge tone="warn" icon={IconClockHour4}>{t('waiting')}</StatusBadge>;
}

function VoidDialog({ item, close }: { item: OpeningBalanceView; close: () => void }) {
  const t = useText(openingLabels);
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const send = async () => {
    await api.put(`/opening-balances/${item.requestId}/voiding`, { reason: reason.trim() });
    await client.invalidateQueries({ queryKey: ['opening-balances'] });
  };
  return (
    <FormDialog title={t('voidTitle', { number: item.number })} close={close} send={send} canSend={reason.trim().length > 1} action={t('void')} isSevere>
      <Textarea label={t('reason')} required autosize minRows={2} maxLength={500} size="md" value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
    </FormDialog>
  );
}
