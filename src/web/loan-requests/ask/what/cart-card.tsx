import { IconTrash } from '@tabler/icons-react';
import { ActionIcon } from '@mantine/core';
import { type Text, useText } from '../../../lib/i18n.js';
import { whole } from '../../../../shared/thai/whole.js';
import { Card } from '../../../ui/layout/card.js';
import { Notice } from '../../../ui/layout/notice.js';
import type { CartLine } from '../ask-draft.js';
import css from '../ask.module.css';
import { askLabels } from '../labels.js';
import type { Cart } from './use-cart.js';

/** `เลือกแล้ว 3 ชิ้น (2 รายการ)`: of several kinds both are said. */
export function sayCart(lines: CartLine[], t: Text<keyof (typeof askLabels)['th']>): string {
  const things = t('cart', { count: lines.reduce((sum, line) => sum + line.quantity, 0) });
  return lines.length > 1 ? `${things} (${t('cartLines', { count: lines.length })})` : things;
}

/** What was chosen; says at once when it will become several slips. */
export function CartCard({ cart }: { cart: Cart }) {
  const t = useText(askLabels);
  if (!cart.lines.length) return null;
  return (
    <Card title={<span id="chosen" tabIndex={-1}>{sayCart(cart.lines, t)}</span>}>
      <SplitNotice lines={cart.lines} />
      <ul className={css.cart}>
        {cart.lines.map((line) => (
          <li key={line.assetId ?? line.entryId}>
            <span>{line.name} {line.number && <span className="whole">{line.number} </span>}<span className="whole">× {line.quantity} {line.unitWord}</span></span>
            <ActionIcon variant="subtle" color="red" size={48} aria-label={t('remove', { name: line.name })} onClick={() => cart.remove(line)}><IconTrash aria-hidden size={24} /></ActionIcon>
          </li>
        ))}
      </ul>
    </Card>
  );
}

export function SplitNotice({ lines }: { lines: CartLine[] }) {
  const t = useText(askLabels);
  const units = [...new Set(lines.map((line) => line.unitName))];
  if (units.length < 2) return null;
  return <Notice tone="info"><p role="status">{t('splits', { count: units.length, units: units.map(whole).join(t('and')) })}</p></Notice>;
}
