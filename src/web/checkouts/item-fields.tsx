import { Button, Checkbox, NumberInput, TextInput } from '@mantine/core';
import { HAND_OVER_CONDITIONS } from '../../shared/vocab.js';
import { useText } from '../lib/i18n.js';
import { Chips } from '../ui/forms/chips.js';
import { PhotoField } from '../ui/media/photo-field.js';
import type { BasketItem } from './basket.js';
import css from './hand-over.module.css';
import { handOverLabels } from './labels.js';

interface ItemFieldsProps {
  item: BasketItem;
  most: number;
  isTried: boolean;
  change: (part: Partial<BasketItem>) => void;
  remove: () => void;
}

/** How one scanned thing leaves: condition in one tap, the rest only where it is needed. */
export function ItemFields({ item, most, isTried, change, remove }: ItemFieldsProps) {
  const t = useText(handOverLabels);
  const lacks = isTried && item.isSwap && !item.swapReason.trim();
  return (
    <div className={css.item}>
      <div className={css.itemHead}>
        <strong>{item.isSwap ? t('instead', { number: item.number ?? item.title }) : (item.number ?? item.title)}</strong>
        <Button variant="subtle" color="red" px="sm" onClick={remove}>{t('remove')}</Button>
      </div>
      {item.isSwap && <TextInput required label={t('swapReason')} description={t('swapHint')} error={lacks ? t('swapNeeded') : undefined} value={item.swapReason} onChange={(event) => change({ swapReason: event.currentTarget.value })} size="md" />}
      {item.isPool && <NumberInput label={t('count')} min={1} max={most} value={item.quantity} onChange={(value) => change({ quantity: Math.min(most, Math.max(1, Number(value) || 1)) })} size="md" inputMode="numeric" hideControls mb="sm" />}
      <Chips legend={t('condition')} value={item.condition} options={HAND_OVER_CONDITIONS.map((value) => ({ value, label: t(value) }))} onChange={(condition) => change({ condition })} />
      <Accessories all={item.registered} taken={item.accessories} onChange={(taken) => change({ accessories: taken })} />
      {item.condition === 'known-defect' && <TextInput label={t('note')} value={item.note} onChange={(event) => change({ note: event.currentTarget.value })} size="md" />}
      {item.condition === 'known-defect' && <PhotoField label={t('photo')} kind="photo" fileId={item.photoId} onChange={(photoId) => change({ photoId })} />}
    </div>
  );
}

function Accessories({ all, taken, onChange }: { all: string[]; taken: string[]; onChange: (taken: string[]) => void }) {
  const t = useText(handOverLabels);
  if (!all.length) return null;
  return (
    <Checkbox.Group label={t('accessories')} value={taken} onChange={onChange}>
      <div className={css.words}>{all.map((word) => <Checkbox key={word} value={word} label={word} size="md" className={css.word} />)}</div>
    </Checkbox.Group>
  );
}
