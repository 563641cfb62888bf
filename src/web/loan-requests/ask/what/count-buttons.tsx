import { Button } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import type { CatalogueEntryView } from '../../../../shared/api/catalogue.js';
import { useText } from '../../../lib/i18n.js';
import css from '../ask.module.css';
import { askLabels } from '../labels.js';
import type { Cart } from './use-cart.js';

/** Choose, then more or fewer, never above what is free. */
export function CountButtons({ entry, cart }: { entry: CatalogueEntryView; cart: Cart }) {
  const t = useText(askLabels);
  const count = cart.anyOf(entry.id);
  const isFull = cart.countOf(entry.id) >= entry.available;
  const set = (quantity: number) => cart.setAny(entry, quantity);
  if (!count) return <Button disabled={isFull} onClick={() => set(1)} aria-label={`${t('choose')} ${entry.name}`}>{t('choose')}</Button>;
  return (
    <div className={css.counter} role="group" aria-label={entry.name}>
      <button type="button" aria-label={t('fewer', { name: entry.name })} onClick={() => set(count - 1)}><IconMinus aria-hidden size={24} /></button>
      <output>{count} {entry.unitWord}</output>
      <button type="button" aria-label={t('moreOf', { name: entry.name })} disabled={isFull} onClick={() => set(count + 1)}><IconPlus aria-hidden size={24} /></button>
    </div>
  );
}
