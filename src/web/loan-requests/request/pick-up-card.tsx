import { Button } from '@mantine/core';
import { IconQrcode } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
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
import { linesToFetch } from './now/slip-now.js';
import css from './request.module.css';

const QrCode = lazy(() => import('../../ui/media/qr-code.js'));

interface PickUpProps {
  request: LoanRequestView;
  isShown: boolean;
  show: () => void;
}

/** The borrower's proof of receipt; nobody else is given the code. */
export function PickUpCard({ request, isShown, show }: PickUpProps) {
  const t = useText(requestLabels);
  const { person } = useSession();
  const isMine = request.borrower.personId !== null && request.borrower.personId === person?.id;
  if (!isMine || !linesToFetch(request).length) return null;
  return (
    <Card title={t('pickUp')} tone="good">
      <p className={css.lead}>{t('pickUpLead')}</p>
      {isShown ? <Code requestId={request.id} /> : <Button fullWidth leftSection={<IconQrcode aria-hidden size={26} />} onClick={show}>{t('showCode')}</Button>}
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
          <p className={css.digits}>{view.code.slice(0, 3)} {view.code.slice(3)}</p>
          <Suspense fallback={<LoadingState />}><QrCode text={view.qrText} label={t('codeLabel')} /></Suspense>
          <p className="soft">{t('pickUpValid', { on: sayDate(view.validOn, language) })}</p>
        </div>
      )}
    </Answered>
  );
}
