import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CheckoutView, HandOverSheet } from '../../shared/api/loans/checkouts.js';
import { api } from '../lib/api.js';
import { useScan } from '../scanner/use-scan.js';
import { bodyOf, findLine, lacksReason, type BasketItem } from './basket.js';
import { hasReceipt, waysOf, type Receipt } from './receipt-fields.js';

/** What is scanned, the proof of receipt, and the one call that hands it all over. */
export function useHandOver(sheet: HandOverSheet) {
  const basket = useBasket(sheet);
  const [receipt, setReceipt] = useState<Receipt>({ way: waysOf(sheet)[0]!, code: '', signature: null, photoId: null });
  const [isTried, setIsTried] = useState(false);
  const client = useQueryClient();
  const send = useMutation({
    mutationFn: async () => api.post<CheckoutView>(`/loan-requests/${sheet.requestId}/checkout`, { lines: basket.items.map(bodyOf), receipt: await proofOf(receipt) }),
    onSuccess: () => client.invalidateQueries(),
  });
  const isComplete = basket.items.length > 0 && hasReceipt(receipt) && !basket.items.some(lacksReason);
  const handOver = () => {
    setIsTried(true);
    if (isComplete) send.mutate();
  };
  const changeReceipt = (part: Partial<Receipt>) => {
    setReceipt((now) => ({ ...now, ...part }));
    if (send.isError) send.reset();
  };
  return { basket, receipt, changeReceipt, isTried, handOver, send };
}

function useBasket(sheet: HandOverSheet) {
  const [items, setItems] = useState<BasketItem[]>([]);
  const [problem, setProblem] = useState<{ code: 'strange' | 'twice'; tag: string } | null>(null);
  const scan = (tag: string) => {
    const found = findLine(sheet, items, tag);
    if ('item' in found) setItems([...items, found.item]);
    setProblem('problem' in found ? { code: found.problem, tag } : null);
  };
  useScan(scan);
  const change = (tag: string, part: Partial<BasketItem>) => setItems((all) => all.map((item) => (item.tag === tag ? { ...item, ...part } : item)));
  const remove = (tag: string) => setItems((all) => all.filter((item) => item.tag !== tag));
  return { items, problem, scan, change, remove };
}

async function proofOf({ way, code, signature, photoId }: Receipt) {
  if (way === 'code') return { code };
  if (way === 'paper') return { photo: photoId };
  const file = await api.upload<{ id: string }>('/files?kind=signature', signature!, 'signature.png');
  return { signature: file.id };
}
