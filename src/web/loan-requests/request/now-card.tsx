import type { LoanRequestView } from '../../../shared/api/loans/loan-requests.js';
import type { LoanStatus } from '../../../shared/vocab.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { sayInstant } from '../../lib/time.js';
import { Notice } from '../../ui/layout/notice.js';
import { requestLabels } from './labels.js';

const TONE: Record<LoanStatus, 'info' | 'good' | 'warn' | 'bad'> = {
  draft: 'info', submitted: 'info', 'sent-back': 'warn', approved: 'good', rejected: 'bad', withdrawn: 'info', expired: 'info', 'checked-out': 'info', returned: 'good',
};

/** Where it is now, in one sentence, with the agency's promised time. */
export function NowCard({ request }: { request: LoanRequestView }) {
  const t = useText(requestLabels);
  const language = useLanguage();
  const { missing, selfAsHead } = request.route;
  const mustConfirm = request.borrower.kind === 'employee' && request.filledBy !== null && !request.confirmedAt;
  const step = request.steps.find((one) => !one.decidedAt && !one.waiting && one.kind !== 'told');
  if (request.overdue) return <Notice tone="bad" title={t('now')}><p>{t('late', { count: request.overdue.days })}</p></Notice>;
  const reason = request.timeline.findLast((one) => one.event === request.status)?.detail;
  return (
    <>
      <Notice tone={TONE[request.status]} title={t('now')}>
        <p>{request.status === 'submitted' ? step && t('submittedNow', { post: step.postTitle }) : t(`${request.status}Now`)}</p>
        {mustConfirm && request.isOpen && <p>{t('confirmNow')}</p>}
        {request.status === 'submitted' && step?.promisedAt && <p>{t('submittedPromise', { until: sayInstant(step.promisedAt, language) })}</p>}
        {reason && (request.status === 'rejected' || request.status === 'sent-back') && <p><strong>“{reason}”</strong></p>}
      </Notice>
      {missing && <Notice tone="bad" title={t('missing', { post: missing.postTitle })}><p>{missing.mend}</p></Notice>}
      {selfAsHead && <Notice tone="info"><p>{t('selfAsHead')}</p></Notice>}
    </>
  );
}
