import { IconArrowBackUp, IconCircleCheck, IconCircleX, IconPackageExport, IconReplace } from '@tabler/icons-react';
import type { LoanLineView, LoanRequestView } from '../../../shared/api/loans/loan-requests.js';
import { useText } from '../../lib/i18n.js';
import { Card } from '../../ui/layout/card.js';
import { StatusBadge } from '../../ui/status/status-badge.js';
import { requestLabels } from './labels.js';
import css from './request.module.css';

export function LinesCard({ request }: { request: LoanRequestView }) {
  const t = useText(requestLabels);
  return (
    <Card title={t('things')}>
      <ul className={css.lines}>{request.lines.map((line) => <li key={line.lineId}><Line line={line} request={request} /></li>)}</ul>
    </Card>
  );
}

/** An outcome that the signer objected to no longer counts: the request waits anew. */
function Line({ line, request: { status, emergency } }: { line: LoanLineView; request: LoanRequestView }) {
  const t = useText(requestLabels);
  const unit = line.unitWord;
  const outcome = status === 'submitted' ? null : line.outcome;
  const number = line.assetNumber ?? (line.tracking === 'asset' ? t('anyOne') : null);
  const swapped = line.swappedFromNumber ? t('swappedNumber', { number: line.swappedFromNumber }) : line.swappedFrom && t('swappedFrom', { what: line.swappedFrom });
  return (
    <>
      <div className={css.lineHead}><strong>{line.description}</strong><span className="numbers whole">{t('lineAsked', { count: line.quantity, unit })}</span></div>
      {number && <p className={css.stepText}><span className="whole">{number}</span></p>}
      <div className={css.badges}>
        {outcome === 'approve' && <StatusBadge tone="good" icon={IconCircleCheck}>{t('lineApproved', { count: line.approvedQuantity ?? line.quantity, unit })}</StatusBadge>}
        {outcome === 'reject' && <StatusBadge tone="bad" icon={IconCircleX}>{t(emergency ? 'notRatified' : 'lineRejected')}</StatusBadge>}
        {line.checkedOutQuantity > 0 && <StatusBadge tone="info" icon={IconPackageExport}>{t('lineOut', { count: line.checkedOutQuantity, unit })}</StatusBadge>}
        {line.returnedQuantity > 0 && <StatusBadge tone="good" icon={IconArrowBackUp}>{t('lineBack', { count: line.returnedQuantity, unit })}</StatusBadge>}
        {swapped && <StatusBadge tone="warn" icon={IconReplace}>{swapped}</StatusBadge>}
      </div>
      {line.reason && <p className={css.said}>“{line.reason}”</p>}
    </>
  );
}
