import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { HandBackList } from '../../shared/api/custody/hand-back.js';
import { CustodyBadges } from '../custody/custody-badges.js';
import { LoanRow } from '../custody/pages/loan-row.js';
import css from '../custody/custody.module.css';
import { api } from '../lib/api.js';
import { fileAddress } from '../lib/download.js';
import { useText } from '../lib/i18n.js';
import { SaidDate } from '../ui/dates/said.js';
import { ActionBar } from '../ui/layout/action-bar.js';
import { Answered } from '../ui/layout/answered.js';
import { Page } from '../ui/layout/page.js';
import { EmptyState } from '../ui/layout/states.js';
import { RowLink } from '../ui/lists/row-link.js';
import { handBackLabels } from './labels.js';
import { LeaverBadge } from './leaver-badge.js';

const route = getRouteApi('/member/hand-back/$personId');

/** Everything one person has, for the day they hand it back. */
export function HandBackPage() {
  const t = useText(handBackLabels);
  const { personId } = route.useParams();
  const list = useQuery({ queryKey: ['hand-back', personId], queryFn: ({ signal }) => api.get<HandBackList>(`/hand-back-lists/${personId}`, {}, signal) });
  const lead = list.data && `${list.data.personName} · ${list.data.unitName}`;
  return <Page title={t('title')} lead={lead} canGoBack><Answered query={list}>{(view) => <Listed list={view} />}</Answered></Page>;
}

function Listed({ list }: { list: HandBackList }) {
  const t = useText(handBackLabels);
  const { custodies, loans, leavingOn, daysLeft, personId } = list;
  return (
    <>
      {leavingOn && daysLeft !== null && <p className={css.badges}><LeaverBadge daysLeft={daysLeft} /><span>{t('leavesOn')} <SaidDate on={leavingOn} /></span></p>}
      {custodies.length + loans.length === 0 && <EmptyState title={t('nothing')}><p>{t('nothingWhat')}</p></EmptyState>}
      {custodies.length > 0 && <h2 className={css.heading}>{t('custodies')}</h2>}
      <ul className={css.rows}>
        {custodies.map((custody) => (
          <li key={custody.id}>
            <RowLink to="/custodies/$id" params={{ id: custody.id }}>
              <strong>{custody.title}</strong>
              <span>{[custody.number, custody.unitName].filter(Boolean).join(' · ')}</span>
              <CustodyBadges state={custody.state} isConfirmedThisYear={custody.isConfirmedThisYear} fiscalYear={custody.fiscalYear} permitEndsOn={custody.permit?.endsOn ?? null} />
            </RowLink>
          </li>
        ))}
      </ul>
      {loans.length > 0 && <h2 className={css.heading}>{t('loans')}</h2>}
      <ul className={css.rows}>{loans.map((loan, i) => <li key={`${loan.requestId} ${i}`}><LoanRow loan={loan} /></li>)}</ul>
      <ActionBar><Button component="a" leftSection={<IconPrinter aria-hidden size={22} />} href={fileAddress(`/hand-back-lists/${personId}/list.pdf`)} target="_blank" rel="noopener">{t('print')}</Button></ActionBar>
    </>
  );
}
