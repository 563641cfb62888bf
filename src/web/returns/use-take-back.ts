import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReturnView, TakeBackPreview } from '../../shared/api/loans/returns.js';
import { api } from '../lib/api.js';
import { useScan } from '../scanner/use-scan.js';
import { AS_USUAL, bodyOf, broughtBy, itemOf, lacksEarlier, lacksNote, type Circumstances, type ReturnItem } from './return-basket.js';

type Problem = { code: 'notOut' | 'twice'; tag: string };

/** What is on the counter, the circumstances, and the one call that takes it all back. */
export function useTakeBack() {
  const counter = useScanned();
  const [how, setHow] = useState<Circumstances>(AS_USUAL);
  const [isTried, setIsTried] = useState(false);
  const client = useQueryClient();
  const send = useMutation({ mutationFn: () => api.post<ReturnView>('/returns', bodyOf(counter.items, how)), onSuccess: () => client.invalidateQueries() });
  const isComplete = counter.items.length > 0 && !counter.items.some(lacksNote) && !lacksEarlier(how) && broughtBy(how, counter.items) !== '';
  const takeBack = () => {
    setIsTried(true);
    if (isComplete) send.mutate();
  };
  return { ...counter, how, changeHow: (part: Partial<Circumstances>) => setHow((now) => ({ ...now, ...part })), isTried, takeBack, send };
}

function useScanned() {
  const [items, setItems] = useState<ReturnItem[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const add = ({ tag, lines }: TakeBackPreview) => {
    setProblem(lines.length ? null : { code: 'notOut', tag });
    setItems((all) => [...all, ...lines.filter((line) => !all.some((item) => item.line.checkoutLineId === line.checkoutLineId)).map((line) => itemOf(tag, line))]);
  };
  const look = useMutation({ mutationFn: (tag: string) => api.get<TakeBackPreview>('/returns/preview', { tag }), onSuccess: add });
  const scan = (tag: string) => (items.some((item) => item.tag === tag) ? setProblem({ code: 'twice', tag }) : look.mutate(tag));
  useScan(scan);
  const change = (id: string, part: Partial<ReturnItem>) => setItems((all) => all.map((item) => (item.line.checkoutLineId === id ? { ...item, ...part } : item)));
  const remove = (id: string) => setItems((all) => all.filter((item) => item.line.checkoutLineId !== id));
  return { items, problem, scan, change, remove, look };
}
