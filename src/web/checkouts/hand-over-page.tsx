import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { HandOverSheet } from '../../shared/api/loans/checkouts.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { ScanPanel } from '../scanner/lazy-scan-panel.js';
import { SaidPeriod } from '../ui/dates/said.js';
import { ActionBar } from '../ui/layout/action-bar.js';
import { Answered } from '../ui/layout/answered.js';
import { Card } from '../ui/layout/card.js';
import { Facts } from '../ui/layout/facts.js';
import { Notice } from '../ui/layout/notice.js';
import { Page } from '../ui/layout/page.js';
import { Refusal } from '../ui/layout/refusal.js';
import css from './hand-over.module.css';
import { HandedOver } from './handed-over.js';
import { handOverLabels } from './labels.js';
import { LineCard } from './line-card.js';
import { ReceiptFields } from './receipt-fields.js';
import { useHandOver } from './use-hand-over.js';

const route = getRouteApi('/member/hand-over/$id');

export function HandOverPage() {
  const t = useText(handOverLabels);
  const { id } = route.useParams();
  const sheet = useQuery({ queryKey: ['hand-over', id], queryFn: ({ signal }) => api.get<HandOverSheet>(`/loan-requests/${id}/hand-over`, {}, signal) });
  const number = sheet.data?.requestNumber;
  return <Page title={number ? t('title', { number }) : t('wait')} canGoBack><Answered query={sheet}>{(found) => <Sheet sheet={found} />}</Answered></Page>;
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
  const missing = isTried && !send.isPending;
  return (
    <>
      <SheetFacts sheet={sheet} />
      {sheet.whyNot ? <Notice tone="bad"><p>{sheet.whyNot.message}</p></Notice> : <Scanning problem={basket.problem} />}
      <Card title={t('things')} aside={<span role="status">{t('ticked', { done: basket.items.length, of: sheet.lines.filter((line) => line.stillToHandOver > 0).length })}</span>}>
        <ul className={css.lines}>
          {sheet.lines.map((line) => <LineCard key={line.lineId} line={line} items={basket.items.filter((item) => item.lineId === line.lineId)} isTried={isTried} change={basket.change} remove={basket.remove} />)}
        </ul>
      </Card>
      {basket.items.length > 0 && <ReceiptFields sheet={sheet} receipt={receipt} change={changeReceipt} error={missing ? t('receiptNeeded') : undefined} />}
      <Refusal error={send.error} />
      {!sheet.whyNot && <ActionBar note={basket.items.length ? undefined : t('nothing')}><Button fullWidth disabled={!basket.items.length} loading={send.isPending} onClick={handOver}>{t('handOver', { count: basket.items.length })}</Button></ActionBar>}
    </>
  );
}

function Scanning({ problem }: { problem: { code: 'strange' | 'twice'; tag: string } | null }) {
  const t = useText(handOverLabels);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={css.scanner}>
      <p className={css.soft}>{t('scanHint')}</p>
      <Button variant={isOpen ? 'default' : 'filled'} onClick={() => setIsOpen(!isOpen)}>{t(isOpen ? 'closeScanner' : 'openScanner')}</Button>
      {isOpen && <ScanPanel />}
      {problem && <Notice tone="warn" isAnswer><p>{t(problem.code, { tag: problem.tag })}</p></Notice>}
    </div>
  );
}

function SheetFacts({ sheet }: { sheet: HandOverSheet }) {
  const t = useText(handOverLabels);
  const borrower = [sheet.borrowerName, sheet.borrowerUnitName].filter(Boolean).join(' · ');
  return (
    <Card>
      <Facts
        items={[
          [t('who'), borrower],
          [t('receiver'), sheet.receiverName === sheet.borrowerName ? null : [sheet.receiverName, sheet.receiverPhone].filter(Boolean).join(' · ')],
          [t('where'), sheet.isOutside ? `${sheet.placeName} (${t('outside')})` : sheet.placeName],
          [t('period'), <SaidPeriod key="period" from={sheet.startsAt} to={sheet.dueAt} />],
          [t('purpose'), sheet.purpose],
        ]}
      />
    </Card>
  );
}
