import { IconArrowsExchange, IconCircleX, IconEqual, IconPlus, IconUserQuestion } from '@tabler/icons-react';
import type { ListCounts, ListImportView } from '../../../shared/api/lists/list-imports.js';
import { useText } from '../../lib/i18n.js';
import css from '../../register-import/import.module.css';
import { SaidInstant } from '../../ui/dates/said.js';
import { Card } from '../../ui/layout/card.js';
import { ButtonLink } from '../../ui/layout/button-link.js';
import { Notice } from '../../ui/layout/notice.js';
import { listLabels } from '../labels.js';
import { LIST_PAGES } from '../list-kinds.js';
import { RefusedCard } from './refused-card.js';
import { ReviewCard } from './review-card.js';
import { RowsCard } from './rows-card.js';

export function ResultCards({ view, counts }: { view: ListImportView; counts: ListCounts }) {
  const t = useText(listLabels);
  return (
    <>
      {view.acceptedAt && counts.open === 0 && (
        <Notice tone="good" title={t('takenTitle', { count: counts.applied })} isAnswer>
          <p><SaidInstant at={view.acceptedAt} /> · {t(`taken-${view.kind}`)}</p>
          <p><ButtonLink to={LIST_PAGES[view.kind].to} variant="default">{t(`open-${view.kind}`)}</ButtonLink></p>
        </Notice>
      )}
      <CountsCard view={view} counts={counts} />
      {counts.review > 0 && <ReviewCard view={view} counts={counts} />}
      <RefusedCard view={view} counts={counts} />
      <RowsCard view={view} counts={counts} />
    </>
  );
}

const KINDS = [
  ['new', IconPlus, css.good], ['review', IconUserQuestion, css.warn], ['changed', IconArrowsExchange, css.info], ['unchanged', IconEqual, css.quiet], ['refused', IconCircleX, css.bad],
] as const;

/** What will happen, or what happened, in a few numbers. */
function CountsCard({ view, counts }: { view: ListImportView; counts: ListCounts }) {
  const t = useText(listLabels);
  const kinds = KINDS.filter(([kind]) => (kind === 'review' ? view.kind === 'opening' : kind === 'changed' ? view.kind !== 'opening' : true));
  return (
    <Card title={t(view.acceptedAt ? 'whatHappened' : 'whatWillHappen')} aside={<span className="soft">{t('rowsRead', { count: counts.rows })}</span>}>
      <ul className={css.counts}>
        {kinds.map(([kind, Icon, tone]) => (
          <li key={kind} className={`${css.count} ${counts[kind] > 0 ? tone : css.quiet}`}><Icon aria-hidden size={24} /><strong>{counts[kind].toLocaleString('en-US')}</strong><span>{t(`count-${kind}`)}</span></li>
        ))}
      </ul>
      <ul className={css.notes}>
        {view.notes.map((note) => <li key={note.code}>{t('noteRows', { count: note.count })} {note.message}</li>)}
        <li>{t(`vanished-${view.kind}`)}</li>
      </ul>
    </Card>
  );
}
