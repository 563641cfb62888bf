import { useQuery } from '@tanstack/react-query';
import type { QuarterlySummary } from '../../shared/api/quarterly/reports.js';
import { useText } from '../lib/i18n.js';
import { SaidDate } from '../ui/dates/said.js';
import { Page } from '../ui/layout/page.js';
import { RowLink } from '../ui/lists/row-link.js';
import { ForReaders } from './for-readers.js';
import { quarterlyLabels } from './labels.js';
import { periodsQuery } from './queries.js';
import css from './quarterly.module.css';
import { StateBadge } from './state-badge.js';

/** Every quarter since the office began, by fiscal year, the newest first. */
export function PeriodsPage() {
  const t = useText(quarterlyLabels);
  const list = useQuery(periodsQuery);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ForReaders query={list}>
        {({ items }) => [...new Set(items.map((one) => one.fiscalYear))].map((year) => (
          <section key={year}>
            <h2 className={css.year}>{t('fiscalYear', { year })}</h2>
            <ul className={css.rows}>{items.filter((one) => one.fiscalYear === year).map((one) => <li key={one.id}><Row period={one} /></li>)}</ul>
          </section>
        ))}
      </ForReaders>
    </Page>
  );
}

function Row({ period: { id, quarter, fromOn, lastOn, state } }: { period: QuarterlySummary }) {
  const t = useText(quarterlyLabels);
  return (
    <RowLink to="/quarterly/$id" params={{ id }}>
      <strong>{quarter === null ? t('wholeYear') : t('quarter', { quarter })}</strong>
      <span className={css.badges}><StateBadge state={state} /></span>
      <span className="soft"><SaidDate on={fromOn} /> {t('to')} <SaidDate on={lastOn} /></span>
    </RowLink>
  );
}
