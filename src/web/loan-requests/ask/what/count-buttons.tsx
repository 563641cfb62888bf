import { Button } from '@mantine/core';
import type { CatalogueEntryView } from '../../../../shared/api/catalogue.js';
import { useText } from '../../../lib/i18n.js';
import { Stepper } from '../../../ui/forms/stepper.js';
import { askLabels } from '../labels.js';
import type { Cart } from './use-cart.js';

/** Choose, then more or fewer, never above what is free. */
export function CountButtons({ entry, cart }: { entry: CatalogueEntryView; cart: Cart }) {
  const t = useText(askLabels);
  const count = cart.anyOf(entry.id);
  const isFull = cart.countOf(entry.id) >= entry.available;
  const set = (quantity: number) => cart.setAny(entry, quantity);
  if (!count) return <Button variant="outline" disabled={isFull} onClick={() => set(1)} aria-label={`${t('choose')} ${entry.name}`}>{t('choose')}</Button>;
  return (
    <Stepper
      value={count}
      min={0}
      max={count + Math.max(0, entry.available - cart.countOf(entry.id))}
      onChange={set}
      label={entry.name}
      fewer={t('fewer', { name: entry.name })}
      more={t('moreOf', { name: entry.name })}
      unit={entry.unitWord}
    />
  );
}
