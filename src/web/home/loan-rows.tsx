import { IconPackageImport } from '@tabler/icons-react';
import type { HomeCustody } from '../../shared/api/custody/custodies.js';
import type { HomeLoan, HomeRequest } from '../../shared/api/desk.js';
import { bangkokDate } from '../../shared/calendar.js';
import { CustodyBadges } from '../custody/custody-badges.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { SaidInstant } from '../ui/dates/said.js';
import { sayDate, sayInstant } from '../lib/time.js';
import { RowLink } from '../ui/lists/row-link.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import { DaysLeftBadge, LoanStatusBadge } from '../ui/status/loan-status.js';
import { Parts } from '../ui/words/parts.js';
import css from './home.module.css';
import { homeLabels } from './labels.js';

function Named({ title, lineCount }: { title: string; lineCount: number }) {
  const t = useText(homeLabels);
  return <span className={css.title}>{title} {lineCount > 1 && t('more', { count: lineCount - 1 })}</span>;
}

export function LoanRow({ loan }: { loan: HomeLoan }) {
  const t = useText(homeLabels);
  const language = useLanguage();
  return (
    <RowLink to="/requests/$id" params={{ id: loan.requestId }}>
      <Named title={loan.title} lineCount={loan.lineCount} />
      <span className={css.meta}>{loan.claimedAt ? <StatusBadge tone="info" icon={IconPackageImport}>{t('claimed')}</StatusBadge> : <DaysLeftBadge daysLeft={loan.daysLeft} />}<span>{t('dueBy')} <SaidInstant at={loan.dueAt} /></span></span>
      {loan.askedUntil && <span className={css.meta}>{t('askedUntil', { until: sayInstant(loan.askedUntil, language) })}</span>}
    </RowLink>
  );
}

/** In my custody until further notice: no due date, only what it asks of me now. */
export function CustodyRow({ custody }: { custody: HomeCustody }) {
  return (
    <RowLink to="/custodies/$id" params={{ id: custody.custodyId }}>
      <span className={css.title}>{[custody.title, custody.number].filter(Boolean).join(' · ')}</span>
      <CustodyBadges state={custody.state} isConfirmedThisYear={custody.isConfirmedThisYear} permitEndsOn={custody.permitEndsOn} />
    </RowLink>
  );
}

export function RequestRow({ request }: { request: HomeRequest }) {
  const t = useText(homeLabels);
  const language = useLanguage();
  return (
    <RowLink to="/requests/$id" params={{ id: request.requestId }}>
      <Named title={request.title} lineCount={request.lineCount} />
      <span className={css.meta}><LoanStatusBadge status={request.status} />{request.waitsFor && <span>{t('waitsFor', { post: request.waitsFor })}</span>}</span>
      <span className="soft"><Parts of={[<span key="number" className="whole">{request.number ?? t('unnumbered')}</span>, t('useFrom', { on: sayDate(bangkokDate(request.startsAt), language) })]} /></span>
    </RowLink>
  );
}
