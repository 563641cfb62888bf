import { Button } from '@mantine/core';
import { IconBan, IconCircleCheck, IconClockHour4 } from '@tabler/icons-react';
import { useState } from 'react';
import type { OrderView } from '../../../shared/api/people.js';
import { useText } from '../../lib/i18n.js';
import { today } from '../../lib/time.js';
import { Money, SaidDate, SaidInstant } from '../../ui/dates/said.js';
import { Card } from '../../ui/layout/card.js';
import { Facts } from '../../ui/layout/facts.js';
import { StatusBadge } from '../../ui/status/status-badge.js';
import { wordLabels } from '../../ui/words/labels.js';
import css from '../admin.module.css';
import { adminLabels } from '../labels.js';
import { useScopeWords } from './order-scope.js';
import { whole } from '../../../shared/thai/whole.js';
import { Parts } from '../../ui/words/parts.js';
import { RevocationDialog } from './revocation-dialog.js';

export function OrderCard({ order }: { order: OrderView }) {
  const t = useText(adminLabels);
  const words = useText(wordLabels);
  const scopeWords = useScopeWords();
  const [isRevoking, setIsRevoking] = useState(false);
  return (
    <Card title={t('orderIs', { number: order.number })} aside={<OrderState order={order} />}>
      <Facts
        isStacked
        items={[
          [t('toPerson'), <Parts key="to" of={[order.toPerson.name, whole(words(order.capacity))]} />],
          [t('powerOf'), <Parts key="power" of={[words(order.postKind), order.unitName]} />],
          [t('orderedOn'), <SaidDate key="on" on={order.orderedOn} />],
          [t('validFrom'), <Period key="for" from={order.fromOn} until={order.untilOn} />], [t('revokedOn'), order.revokedAt && <SaidInstant at={order.revokedAt} />],
          [t('ceiling'), order.ceilingSatang === null ? t('noCeiling') : <Money key="most" satang={order.ceilingSatang} />],
          [t('scope'), order.scope && scopeWords(order.scope).length ? <Parts key="scope" of={scopeWords(order.scope)} /> : t('everything')],
        ]}
      />
      {mayRevoke(order) && <div className={css.links}><Button variant="subtle" color="red" onClick={() => setIsRevoking(true)}>{t('revokeOrder')}</Button></div>}
      {isRevoking && <RevocationDialog path={`/orders/${order.id}/revocation`} number={order.number} close={() => setIsRevoking(false)} />}
    </Card>
  );
}

/** What has ended or was revoked needs no revoking. */
export const mayRevoke = ({ revokedAt, untilOn }: { revokedAt: string | null; untilOn: string | null }): boolean => !revokedAt && (!untilOn || untilOn >= today());

export function OrderState({ order }: { order: { inForce: boolean; revokedAt: string | null; fromOn: string } }) {
  const t = useText(adminLabels);
  if (order.revokedAt) return <StatusBadge tone="bad" icon={IconBan}>{t('revoked')}</StatusBadge>;
  if (order.inForce) return <StatusBadge tone="good" icon={IconCircleCheck}>{t('order-in-force')}</StatusBadge>;
  return <StatusBadge tone="quiet" icon={IconClockHour4}>{t(order.fromOn > today() ? 'order-coming' : 'order-past')}</StatusBadge>;
}

export function Period({ from, until }: { from: string; until: string | null }) {
  const t = useText(adminLabels);
  return <span><SaidDate on={from} /> – {until ? <SaidDate on={until} /> : t('furtherNotice')}</span>;
}
