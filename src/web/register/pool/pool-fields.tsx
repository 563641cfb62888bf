import { NumberInput, TextInput } from '@mantine/core';
import { useText } from '../../lib/i18n.js';
import { readBaht } from '../../lib/money.js';
import { PlaceField } from '../../ui/pickers/place-field.js';
import { registerLabels } from '../labels.js';
import css from '../register.module.css';

/** What of a pool may change later. */
export interface PoolText {
  name: string;
  quantity: number;
  lendableQuantity: number;
  unitWord: string;
  storeId: string | null;
  price: string;
}

export const poolBody = ({ name, quantity, lendableQuantity, unitWord, storeId, price }: PoolText) => ({
  name: name.trim(), quantity, lendableQuantity, unitWord: unitWord.trim(), storeId, unitPriceSatang: price.trim() ? readBaht(price) : null,
});

export const isPoolWhole = ({ name, quantity, lendableQuantity, unitWord, price }: PoolText): boolean =>
  Boolean(name.trim() && unitWord.trim()) && lendableQuantity <= quantity && (!price.trim() || readBaht(price) !== null);

export function PoolFields({ value, change }: { value: PoolText; change: (part: Partial<PoolText>) => void }) {
  const t = useText(registerLabels);
  const tooMany = value.lendableQuantity > value.quantity;
  return (
    <div className={css.stack}>
      <TextInput label={t('poolName')} placeholder={t('poolExample')} required maxLength={300} value={value.name} onChange={(event) => change({ name: event.currentTarget.value })} />
      <div className={css.pair}>
        <NumberInput label={t('quantity')} required size="md" hideControls min={0} max={1_000_000} allowDecimal={false} value={value.quantity} onChange={(n) => change({ quantity: Number(n) || 0 })} />
        <TextInput label={t('unitWord')} placeholder={t('unitWordExample')} required maxLength={50} value={value.unitWord} onChange={(event) => change({ unitWord: event.currentTarget.value })} />
      </div>
      <NumberInput label={t('lendableQuantity')} required size="md" hideControls min={0} max={1_000_000} allowDecimal={false} value={value.lendableQuantity} onChange={(n) => change({ lendableQuantity: Number(n) || 0 })} error={tooMany ? t('tooManyLendable') : undefined} />
      <PlaceField kind="stores" label={t('store')} value={value.storeId} onChange={(storeId) => change({ storeId })} />
      <TextInput label={t('priceBaht')} inputMode="decimal" value={value.price} onChange={(event) => change({ price: event.currentTarget.value })} error={value.price.trim() && readBaht(value.price) === null ? t('wrongPrice') : undefined} />
    </div>
  );
}
