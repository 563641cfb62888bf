import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { HandOverSheet } from '../../shared/api/loans/checkouts.js';
import { readableTag } from '../../shared/tag-code.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { emergencyLabels } from '../emergency/labels.js';
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
import { NotNow } from './not-now.js';
import { hasReceipt, ReceiptFields } from './receipt-fields.js';
import { SheetFacts } from './sheet-facts.js';
import { useHandOver } from './use-hand-over.js';
import { WordFields } from './word-fields.js';

const route = getRouteApi('/member/hand-over/$id');

export function HandOverPage() {
  const t = useText(handOverLabels);
  const { id } = route.useParams();
  const sheet = useQuery({ queryKey: ['hand-over', id], queryFn: ({ signal }) => api.get<HandOverSheet>(`/loan-requests/${id}/hand-over`, {}, signal) });
  const number = sheet.data?.requestNumber;
  return <Page title={number ? t('title', { number }) : t('wait')} canGoBack><Answered query={sheet} notFound={<NotFoundState title={t('notFound')}><ButtonLink to="/counter">{t('next')}</ButtonLink></NotFoundState>}>{(found) => <Sheet sheet={found} />}</Answered></Page>;
}

const isUnapproved = ({ status, whyNot }: HandOverSheet): boolean => status === 'submitted' || whyNot?.code === 'emergency.only-what-left';

function Sheet({ sheet }: { sheet: HandOverSheet }) {
  const t = useText(handOverLabels);
  const { basket, receipt, changeReceipt, urgent, isTried, handOver, send } = useHandOver(sheet);
  useFirstScan(basket.scan);
  if (send.data) return <HandedOver checkout={send.data} />;
  const isStopped = sheet.whyNot !== null && urgent.word === null;
  const items = isStopped ? [] : basket.items;
  const [done, of] = [items.length, scansOf(sheet)];
  return (
    <>
      <SheetFacts sheet={sheet} />
      {sheet.whyNot && isStopped && <NotNow sheet={sheet} whyNot={sheet.whyNot} begin={urgent.begin} />}
      {urgent.word && sheet.emergency && <WordFields offer={sheet.emergency} word={urgent.word} change={urgent.change} isTried={isTried} />}
      {!isStopped && <CounterScanner hint={t('scanHint')}><LastScan problem={basket.problem} last={basket.items.at(-1)} done={done} of={of} /></CounterScanner>}
      <Card title={t(isUnapproved(sheet) ? 'thingsAsked' : 'things')} aside={of > 0 && !isStopped && <span>{t('ticked', { done, of })}</span>}>
        <ul className={css.lines}>
          {sheet.lines.map((line) => <LineCard key={line.lineId} line={line} items={items.filter((item) => item.lineId === line.lineId)} isTried={isTried} change={basket.change} remove={basket.remove} />)}
        </ul>
      </Card>
      {done > 0 && <ReceiptFields sheet={sheet} isUrgent={urgent.word !== null} receipt={receipt} change={changeReceipt} error={isTried && !hasReceipt(receipt) ? t('receiptNeeded') : undefined} />}
      <Refusal error={send.error} />
      {!isStopped && of > 0 && <ActionBar note={done ? undefined : t('nothing')}><Button fullWidth disabled={!done} loading={send.isPending} onClick={handOver}><ActionName count={done} isUrgent={urgent.word !== null} /></Button></ActionBar>}
    </>
  );
}

/** Only the sticker that opened this page is taken by itself. */
function useFirstScan(scan: (tag: string) => void): void {
  const { tag } = route.useSearch();
  useEffect(() => {
    if (tag) scan(tag);
  }, [tag]);
}

function ActionName({ count, isUrgent }: { count: number; isUrgent: boolean }) {
  const t = useText(handOverLabels);
  const urgent = useText(emergencyLabels);
  if (isUrgent) return count ? urgent('handOver', { count }) : urgent('begin');
  return count ? t('handOver', { count }) : t('handOverName');
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
