import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ChaseList, ChaseView } from '../../shared/api/loans/overdue.js';
import type { ChaseChannel } from '../../shared/vocab.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { SaidInstant } from '../ui/dates/said.js';
import { Answered } from '../ui/layout/answered.js';
import { Parts } from '../ui/words/parts.js';
import { MemoActions } from './memo-actions.js';
import { overdueLabels } from './labels.js';
import css from './overdue.module.css';

/** Every chase of one slip, the first first; fetched when somebody looks. */
export function ChaseRecord({ requestId, count }: { requestId: string; count: number }) {
  const t = useText(overdueLabels);
  const [isOpen, setIsOpen] = useState(false);
  const chases = useQuery({ queryKey: ['chases', requestId], enabled: isOpen, queryFn: ({ signal }) => api.get<ChaseList>(`/loan-requests/${requestId}/chases`, {}, signal) });
  return (
    <details className={css.record} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t('record', { count })}</summary>
      {isOpen && <Answered query={chases}>{({ items }) => <ol className={css.chases}>{items.map((chase) => <li key={chase.id}><Chase requestId={requestId} chase={chase} /></li>)}</ol>}</Answered>}
    </details>
  );
}

type SystemWord = 'systemMail' | 'systemLine' | 'systemSystem' | 'systemMemo';
const SYSTEM_WORDS: Partial<Record<ChaseChannel, SystemWord>> = { mail: 'systemMail', line: 'systemLine', memo: 'systemMemo' };
/** By which way the program itself chased. */
export const systemWord = (channel: ChaseChannel): SystemWord => SYSTEM_WORDS[channel] ?? 'systemSystem';

function Chase({ requestId, chase }: { requestId: string; chase: ChaseView }) {
  const t = useText(overdueLabels);
  return (
    <>
      <strong>{chase.recordedByName === null ? t(systemWord(chase.channel)) : t(chase.channel)}{chase.memoNumber && ` ${chase.memoNumber}`}</strong>
      <p className={css.note}>{chase.deliveredAt ? <>{t('arrived')} <SaidInstant at={chase.deliveredAt} /></> : t('notDelivered')}</p>
      {chase.hasMemo && <MemoActions requestId={requestId} chase={chase} />}
      {chase.note && <p className={css.quoted}>“{chase.note}”</p>}
      <p className={`soft ${css.note}`}><Parts of={[chase.recordedByName === null ? t('bySystem') : t('recordedBy', { name: chase.recordedByName }), <SaidInstant key="at" at={chase.recordedAt} />]} /></p>
    </>
  );
}
