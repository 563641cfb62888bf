import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { PoolView } from '../../../shared/api/catalogue.js';
import { api } from '../../lib/api.js';
import { readableTag } from '../../../shared/tag-code.js';
import { useText } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { Money } from '../../ui/dates/said.js';
import { Answered } from '../../ui/layout/answered.js';
import { TextLink } from '../../ui/layout/button-link.js';
import { Card } from '../../ui/layout/card.js';
import { Facts } from '../../ui/layout/facts.js';
import { Page } from '../../ui/layout/page.js';
import { RevokeDialog } from '../asset/revoke-dialog.js';
import { LabelsDialog } from '../labels-dialog.js';
import { registerLabels } from '../labels.js';
import css from '../register.module.css';
import { PoolChangeDialog } from './pool-change-dialog.js';

const route = getRouteApi('/member/register/pools/$id');

export function PoolPage() {
  const t = useText(registerLabels);
  const { id } = route.useParams();
  const pool = useQuery({ queryKey: ['pool', id], queryFn: ({ signal }) => api.get<PoolView>(`/pools/${id}`, {}, signal) });
  return (
    <Page title={pool.data?.name ?? t('pool')} lead={pool.data && leadOf(pool.data)} canGoBack>
      <Answered query={pool}>{(view) => <><PoolFacts pool={view} /><PoolActions pool={view} /></>}</Answered>
    </Page>
  );
}

/** Its number, and its class where the name does not say it already. */
const leadOf = ({ number, className, name }: PoolView): string => [number, className !== name && className].filter(Boolean).join(' · ');

function PoolFacts({ pool }: { pool: PoolView }) {
  const t = useText(registerLabels);
  const count = (n: number) => <strong key={n} className="numbers">{n.toLocaleString('en-US')} {pool.unitWord}</strong>;
  return (
    <Card>
      <Facts
        items={[
          [t('quantity'), count(pool.quantity)],
          [t('lendableQuantity'), count(pool.lendableQuantity)],
          [t('outQuantity'), count(pool.outQuantity)],
          [t('leftToLend'), count(pool.lendableQuantity - pool.outQuantity)],
          [t('store'), pool.storeName],
          [t('unit'), pool.unitName],
          [t('price'), pool.unitPriceSatang === null ? null : <Money key="price" satang={pool.unitPriceSatang} />],
          [t('tag'), pool.tag ? <TextLink key="tag" to="/t/$tag" params={{ tag: pool.tag }}>{readableTag(pool.tag)}</TextLink> : t('noTag')],
        ]}
      />
    </Card>
  );
}

function PoolActions({ pool }: { pool: PoolView }) {
  const t = useText(registerLabels);
  const [open, setOpen] = useState<'change' | 'print' | 'revoke' | null>(null);
  const close = () => setOpen(null);
  if (!useMay()('register.manage')) return null;
  return (
    <>
      <div className={css.actions}>
        <Button onClick={() => setOpen('change')}>{t('changePool')}</Button>
        <Button variant="default" onClick={() => setOpen('print')}>{t('print-label')}</Button>
        {pool.tag && <Button variant="default" color="red" onClick={() => setOpen('revoke')}>{t('revoke-tag')}</Button>}
      </div>
      {open === 'change' && <PoolChangeDialog pool={pool} close={close} />}
      {open === 'print' && <LabelsDialog ids={[]} poolIds={[pool.id]} close={close} />}
      {open === 'revoke' && <RevokeDialog tag={pool.tag ?? ''} close={close} />}
    </>
  );
}
