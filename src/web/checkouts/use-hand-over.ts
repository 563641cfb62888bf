import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CheckoutView, HandOverSheet } from '../../shared/api/loans/checkouts.js';
import { api } from '../lib/api.js';
import { useScan } from '../scanner/use-scan.js';
import { bodyOf, findLine, lacksReason, type BasketItem } from './basket.js';
import { hasReceipt, waysOf, type Receipt } from './receipt-fields.js';
import { hasWord, NO_WORD, type Word } from './word-fields.js';

/** What is scanned, the proof of receipt, and the one call that hands it all over. */
export function useHandOver(sheet: HandOverSheet) {
  const basket = useBasket(sheet);
  const [receipt, setReceipt] = useState<Receipt>({ way: waysOf(sheet)[0]!, code: '', signature: null, photoId: null });
  const { word, setWord, change } = useWord();
  const [isTried, setIsTried] = useState(false);
  const client = useQueryClient();
  const send = useMutation({
    mutationFn: () => post(sheet.requestId, basket.items, receipt, word),
    onSuccess: () => client.invalidateQueries(),
  });
  const handOver = () => {
    setIsTried(true);
    if (basket.items.length > 0 && hasReceipt(receipt) && !basket.items.some(lacksReason) && (word === null || hasWord(word))) send.mutate();
  };
  const changeReceipt = (part: Partial<Receipt>) => {
    setReceipt((now) => ({ ...now, ...part }));
    if (send.isError) send.reset();
  };
  const begin = () => {
    setWord(NO_WORD);
    changeReceipt({ way: waysOf(sheet, true)[0]! });
  };
  return { basket, receipt, changeReceipt, urgent: { word, begin, change }, isTried, handOver, send };
}

async function post(requestId: string, items: readonly BasketItem[], receipt: Receipt, word: Word | null): Promise<CheckoutView> {
  const body = { lines: items.map(bodyOf), receipt: await proofOf(receipt) };
  return word ? api.post(`/loan-requests/${requestId}/emergency-checkout`, { ...body, emergency: word }) : api.post(`/loan-requests/${requestId}/checkout`, body);
}

/** On whose word it leaves before the approval; null where it leaves in the ordinary way. */
function useWord() {
  const [word, setWord] = useState<Word | null>(null);
  return { word, setWord, change: (part: Partial<Word>) => setWord((now) => ({ ...(now ?? NO_WORD), ...part })) };
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
