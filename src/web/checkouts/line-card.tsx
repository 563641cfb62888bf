import { IconCircleCheck, IconCircleDashed, IconPackageExport } from '@tabler/icons-react';
import type { HandOverLine } from '../../shared/api/loans/checkouts.js';
import { useText } from '../lib/i18n.js';
import { Notice } from '../ui/layout/notice.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import { Parts } from '../ui/words/parts.js';
import { restOf, type BasketItem } from './basket.js';
import css from './hand-over.module.css';
import { ItemFields } from './item-fields.js';
import { handOverLabels } from './labels.js';

interface LineCardProps {
  line: HandOverLine;
  items: BasketItem[];
  isTried: boolean;
  change: (tag: string, part: Partial<BasketItem>) => void;
  remove: (tag: string) => void;
}

/** One approved line, ticking off as its things are scanned. */
export function LineCard({ line, items, isTried, change, remove }: LineCardProps) {
  const t = useText(handOverLabels);
  const number = line.number ?? (line.kind === 'kind' ? t('anyOne') : null);
  return (
    <li className={css.line}>
      <div className={css.head}>
        <strong>{line.title}</strong>
        <LineState line={line} items={items} />
      </div>
      <p className={css.soft}><Parts of={[number, line.serial && t('serial', { serial: line.serial }), line.storeName]} /></p>
      {line.outQuantity > 0 && line.stillToHandOver > 0 && <p className={css.soft}>{t('givenOf', { done: line.outQuantity, of: line.approvedQuantity, unit: line.unitWord ?? '' })}</p>}
      {line.stillToHandOver > 1 && <p className={css.soft}>{t('leftToGive', { count: line.stillToHandOver, unit: line.unitWord ?? '' })}</p>}
      {line.whyNot && line.stillToHandOver > 0 && <Notice tone="bad"><p>{line.whyNot.message}</p></Notice>}
      {items.map((item) => (
        <ItemFields key={item.tag} item={item} most={line.stillToHandOver} isTried={isTried} change={(part) => change(item.tag, part)} remove={() => remove(item.tag)} />
      ))}
    </li>
  );
}

function LineState({ line, items }: { line: HandOverLine; items: BasketItem[] }) {
  const t = useText(handOverLabels);
  if (!line.stillToHandOver && !line.outQuantity && !line.returnedQuantity) return null;
  if (!line.stillToHandOver) return <StatusBadge tone="quiet" icon={IconPackageExport}>{t('gone')}</StatusBadge>;
  const rest = restOf(line, items);
  if (items.length && rest) return <StatusBadge tone="info" icon={IconCircleDashed}>{t('partly', { done: line.stillToHandOver - rest, of: line.stillToHandOver })}</StatusBadge>;
  if (items.length) return <StatusBadge tone="good" icon={IconCircleCheck}>{t('scanned')}</StatusBadge>;
  return <StatusBadge tone="info" icon={IconCircleDashed}>{t('notScanned')}</StatusBadge>;
}
