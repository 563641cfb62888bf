import { useQuery } from '@tanstack/react-query';
import type { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { Notice } from '../ui/layout/notice.js';
import { returnLabels } from './labels.js';

/** Come from one slip: what of it is still out, to be scanned. */
export function SlipOut({ id }: { id: string }) {
  const t = useText(returnLabels);
  const slip = useQuery({ queryKey: ['loan-requests', id], queryFn: ({ signal }) => api.get<LoanRequestView>(`/loan-requests/${id}`, {}, signal) });
  const out = slip.data?.lines.filter((line) => line.checkedOutQuantity > line.returnedQuantity) ?? [];
  if (!slip.data || !out.length) return null;
  return (
    <Notice tone="info" title={t('slipOut', { number: slip.data.number ?? '' })}>
      {out.map((line) => <p key={line.lineId}>{[line.description, line.assetNumber, `${line.checkedOutQuantity - line.returnedQuantity} ${line.unitWord}`].filter(Boolean).join(' ')}</p>)}
    </Notice>
  );
}
