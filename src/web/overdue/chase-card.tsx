import type { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import { useText } from '../lib/i18n.js';
import { Card } from '../ui/layout/card.js';
import { ChaseRecord } from './chase-record.js';
import { DraftMemo } from './draft-memo.js';
import { overdueLabels } from './labels.js';
import css from './overdue.module.css';

/** On the slip's own page: what was done to get the things back, and the memo that goes on with it. */
export function ChaseCard({ request }: { request: LoanRequestView }) {
  const t = useText(overdueLabels);
  const count = request.timeline.filter((entry) => entry.event === 'chased').length;
  const mayChase = request.allowedActions.includes('chase');
  if (!count && !mayChase) return null;
  return (
    <Card title={t('chases')}>
      {count > 0 && <ChaseRecord requestId={request.id} count={count} />}
      {mayChase && <div className={css.actions}><DraftMemo requestId={request.id} nth={count + 1} /></div>}
    </Card>
  );
}
