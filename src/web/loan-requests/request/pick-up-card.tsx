import { Button } from '@mantine/core';
import { IconQrcode } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { PickUpCodeView } from '../../../shared/api/loans/checkouts.js';
import type { LoanRequestView } from '../../../shared/api/loans/loan-requests.js';
import { api } from '../../lib/api.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { useSession } from '../../lib/session.js';
import { sayDate } from '../../lib/time.js';
import { Answered } from '../../ui/layout/answered.js';
import { Card } from '../../ui/layout/card.js';
import { LoadingState } from '../../ui/layout/states.js';
import { requestLabels } from './labels.js';
import css from './request.module.css';

const QrCode = lazy(() => import('../../ui/media/qr-code.js'));

/** The borrower's proof of receipt; nobody else is given the code. */
export function PickUpCard({ request }: { request: LoanRequestView }) {
  const t = useText(requestLabels);
  const { person } = useSession();
  const [isShown, setIsShown] = useState(false);
  const isMine = request.borrower.personId !== null && request.borrower.personId === person?.id;
  const hasMore = request.lines.some((line) => (line.approvedQuantity ?? 0) > line.checkedOutQuantity);
  if (!isMine || !hasMore || !['approved', 'checked-out'].includes(request.status)) return null;
  return (
    <Card title={t('pickUp')} tone="good">
      {isShown ? <Code requestId={request.id} /> : <Button fullWidth leftSection={<IconQrcode aria-hidden size={26} />} onClick={() => setIsShown(true)}>{t('showCode')}</Button>}
    </Card>
  );
}

function Code({ requestId }: { requestId: string }) {
  const t = useText(requestLabels);
  const language = useLanguage();
  const code = useQuery({ queryKey: ['pick-up-code', requestId], queryFn: () => api.get<PickUpCodeView>(`/loan-requests/${requestId}/pick-up-code`) });
  return (
    <Answered query={code}>
      {(view) => (
        <div className={css.code}>
          <p>{t('pickUpLead')}</p>
          <Suspense fallback={<LoadingState />}><QrCode text={view.qrText} label={t('codeLabel')} /></Suspense>
          <p className={css.digits}>{view.code.slice(0, 3)} {view.code.slice(3)}</p>
          <p className="soft">{t('pickUpValid', { on: sayDate(view.validOn, language) })}</p>
        </div>
      )}
    </Answered>
  );
}
