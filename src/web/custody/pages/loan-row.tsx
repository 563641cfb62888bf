import type { HandBackLoan } from '../../../shared/api/custody/hand-back.js';
import { bangkokDate, daysBetween } from '../../../shared/calendar.js';
import { today } from '../../lib/time.js';
import { SaidInstant } from '../../ui/dates/said.js';
import { RowLink } from '../../ui/lists/row-link.js';
import { DaysLeftBadge } from '../../ui/status/loan-status.js';
import css from '../custody.module.css';

export function LoanRow({ loan }: { loan: HandBackLoan }) {
  return (
    <RowLink to="/requests/$id" params={{ id: loan.requestId }}>
      <strong>{[loan.title, loan.quantityOut > 1 && `${loan.quantityOut} ${loan.unitWord}`].filter(Boolean).join(' · ')}</strong>
      <span>{[loan.slipNumber, loan.number].filter(Boolean).join(' · ')}</span>
      <span className={css.badges}><DaysLeftBadge daysLeft={daysBetween(today(), bangkokDate(loan.dueAt))} /><SaidInstant at={loan.dueAt} /></span>
    </RowLink>
  );
}
