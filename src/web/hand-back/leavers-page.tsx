import { useQuery } from '@tanstack/react-query';
import type { LeaverList } from '../../shared/api/custody/hand-back.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { SaidDate } from '../ui/dates/said.js';
import { Answered } from '../ui/layout/answered.js';
import { Page } from '../ui/layout/page.js';
import { EmptyState } from '../ui/layout/states.js';
import { RowLink } from '../ui/lists/row-link.js';
import css from '../custody/custody.module.css';
import { handBackLabels } from './labels.js';
import { LeaverBadge } from './leaver-badge.js';

export function LeaversPage() {
  const t = useText(handBackLabels);
  const list = useQuery({ queryKey: ['hand-back'], queryFn: ({ signal }) => api.get<LeaverList>('/hand-back-lists', {}, signal) });
  return (
    <Page title={t('leavers')} lead={t('leaversLead')} canGoBack>
      <Answered query={list}>
        {({ items }) => (items.length === 0 ? <EmptyState title={t('none')}><p>{t('noneWhat')}</p></EmptyState> : (
          <ul className={css.rows}>
            {items.map((one) => (
              <li key={one.personId}>
                <RowLink to="/hand-back/$personId" params={{ personId: one.personId }}>
                  <strong>{one.personName}</strong>
                  <span>{one.unitName}</span>
                  <span className={css.badges}><LeaverBadge daysLeft={one.daysLeft} /><span>{t('leavesOn')} <SaidDate on={one.leavingOn} /></span></span>
                  <span className="soft">{t('counts', { loans: one.loans, custodies: one.custodies })}</span>
                </RowLink>
              </li>
            ))}
          </ul>
        ))}
      </Answered>
    </Page>
  );
}
