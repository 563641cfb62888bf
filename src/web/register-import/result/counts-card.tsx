import { IconArrowsExchange, IconCircleX, IconEqual, IconFileOff, IconPlus } from '@tabler/icons-react';
import type { ImportCounts, RegisterImportView } from '../../../shared/api/register-import.js';
import { useText } from '../../lib/i18n.js';
import { Card } from '../../ui/layout/card.js';
import css from '../import.module.css';
import { importLabels } from '../labels.js';

const KINDS = [
  ['new', IconPlus, css.good], ['changed', IconArrowsExchange, css.info], ['unchanged', IconEqual, css.quiet], ['refused', IconCircleX, css.bad], ['vanished', IconFileOff, css.warn],
] as const;

/** What will happen, or what happened, in five numbers. */
export function CountsCard({ view }: { view: RegisterImportView }) {
  const t = useText(importLabels);
  const { counts } = view;
  if (!counts) return null;
  const isDone = view.state === 'accepted' || view.state === 'undone';
  return (
    <Card title={t(isDone ? 'whatHappened' : 'whatWillHappen')} aside={<span className="soft">{t('rowsRead', { count: counts.rows })}</span>}>
      <ul className={css.counts}>
        {KINDS.map(([kind, Icon, tone]) => (
          <li key={kind} className={`${css.count} ${counts[kind] > 0 ? tone : css.quiet}`}>
            <Icon aria-hidden size={24} />
            <strong>{counts[kind].toLocaleString('en-US')}</strong>
            <span>{t(`count-${kind}`)}</span>
          </li>
        ))}
      </ul>
      <Details counts={counts} isUndone={view.state === 'undone'} />
    </Card>
  );
}

/** A row with a range of numbers counts as each of its things. */
const isMore = (counts: ImportCounts): boolean => counts.new + counts.changed + counts.unchanged + counts.refused > counts.rows;

function Details({ counts, isUndone }: { counts: ImportCounts; isUndone: boolean }) {
  const t = useText(importLabels);
  return (
    <ul className={css.notes}>
      {isMore(counts) && <li>{t('rangesWhat')}</li>}
      {counts.assets > 0 && <li>{t('newAssets', { count: counts.assets })}</li>}
      {counts.pools > 0 && <li>{t('newPools', { count: counts.pools })}</li>}
      {counts.withoutNumber > 0 && <li>{t('withoutNumber', { count: counts.withoutNumber })}</li>}
      {counts.vanished > 0 && <li>{t('vanishedWhat')}</li>}
      {!isUndone && <li>{t('notLendable')}</li>}
    </ul>
  );
}
