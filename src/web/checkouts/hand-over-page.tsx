import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { HandOverSheet } from '../../shared/api/loans/checkouts.js';
import type { WhyNot } from '../../shared/api/why-not.js';
import { readableTag } from '../../shared/tag-code.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { CounterScanner } from '../scanner/counter-scanner.js';
import { ActionBar } from '../ui/layout/action-bar.js';
import { Answered } from '../ui/layout/answered.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { Notice } from '../ui/layout/notice.js';
import { Page } from '../ui/layout/page.js';
import { Refusal } from '../ui/layout/refusal.js';
import { NotFoundState } from '../ui/layout/states.js';
import { scansOf, type BasketItem } from './basket.js';
import css from './hand-over.module.css';
import { HandedOver } from './handed-over.js';
import { handOverLabels } from './labels.js';
import { LineCard } from './line-card.js';
import { hasReceipt, ReceiptFields } from './receipt-fields.js';
import { SheetFacts } from './sheet-facts.js';
import { useHandOver } from './use-hand-over.js';

const route = getRouteApi('/member/hand-over/$id');

export function HandOverPage() {
  const t = useText(handOverLabels);
  const { id } = route.useParams();
  const sheet = useQuery({ queryKey: ['hand-over', id], queryFn: ({ signal }) => api.get<HandOverSheet>(`/loan-requests/${id}/hand-over`, {}, signal) });
  const number = sheet.data?.requestNumber;
  return <Page title={number ? t('title', { number }) : t('wait')} canGoBack><Answered query={sheet} notFound={<NotFoundState title={t('notFound')}><ButtonLink to="/counter">{t('next')}</ButtonLink></NotFoundState>}>{(found) => <Sheet sheet={found} />}</Answered></Page>;
}

function Sheet({ sheet }: { sheet: HandOverSheet }) {
  const t = useText(handOverLabels);
  const { basket, receipt, changeReceipt, isTried, handOver, send } = useHandOver(sheet);
  const { tag } = route.useSearch();
  useEffect(() => {
    if (tag) basket.scan(tag);
    // Only the sticker that opened this page is taken by itself.
  }, [tag]);
  if (send.data) return <HandedOver checkout={send.data} />;
  const [done, of] = [basket.items.length, scansOf(sheet)];
  return (
    <>
      <SheetFacts sheet={sheet} />
      {sheet.whyNot ? <NotNow sheet={sheet} whyNot={sheet.whyNot} /> : <CounterScanner hint={t('scanHint')}><LastScan problem={basket.problem} last={basket.items.at(-1)} done={done} of={of} /></CounterScanner>}
      <Card title={t(sheet.status === 'submitted' ? 'thingsAsked' : 'things')} aside={of > 0 && !sheet.whyNot && <span>{t('ticked', { done, of })}</span>}>
        <ul className={css.lines}>
          {sheet.lines.map((line) => <LineCard key={line.lineId} line={line} items={basket.items.filter((item) => item.lineId === line.lineId)} isTried={isTried} change={basket.change} remove={basket.remove} />)}
        </ul>
      </Card>
      {basket.items.length > 0 && <ReceiptFields sheet={sheet} receipt={receipt} change={changeReceipt} error={isTried && !hasReceipt(receipt) ? t('receiptNeeded') : undefined} />}
      <Refusal error={send.error} />
      {!sheet.whyNot && of > 0 && <ActionBar note={basket.items.length ? undefined : t('nothing')}><Button fullWidth disabled={!basket.items.length} loading={send.isPending} onClick={handOver}>{basket.items.length ? t('handOver', { count: basket.items.length }) : t('handOverName')}</Button></ActionBar>}
    </>
  );
}

/** Why nothing leaves now: where it still waits for somebody, for whom. */
function NotNow({ sheet, whyNot: { facts, message } }: { sheet: HandOverSheet; whyNot: WhyNot }) {
  const t = useText(handOverLabels);
  const { waitsFor } = facts;
  return (
    <>
      <Notice tone="bad" title={t('notNow')}><p>{typeof waitsFor === 'string' ? t('stillWaits', { post: waitsFor }) : message}</p></Notice>
      <ButtonLink to="/requests/$id" params={{ id: sheet.requestId }} variant="default" mb="md">{t('openRequest')}</ButtonLink>
    </>
  );
}

interface LastScanProps {
  problem: { code: 'strange' | 'twice'; tag: string } | null;
  last: BasketItem | undefined;
  done: number;
  of: number;
}

function LastScan({ problem, last, done, of }: LastScanProps) {
  const t = useText(handOverLabels);
  if (problem) return <Notice key={problem.tag} tone="warn" isAnswer><p>{t(problem.code, { tag: readableTag(problem.tag) })}</p></Notice>;
  if (!last) return null;
  return <Notice tone="good" title={t('scannedThing', { thing: [last.number, last.title].filter(Boolean).join(' ') })}><p>{t('ticked', { done, of })}</p></Notice>;
}
