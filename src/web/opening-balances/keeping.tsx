import { Button } from '@mantine/core';
import { useState } from 'react';
import type { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import { useText } from '../lib/i18n.js';
import { useSession } from '../lib/session.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Notice } from '../ui/layout/notice.js';
import { openingLabels } from './labels.js';
import { TakeoverDialog } from './takeover-dialog.js';

/** Whoever still needs it asks for it properly, without bringing it; afterwards, the way to the request or the new slip. */
export function Keeping({ request, takeoverId }: { request: LoanRequestView; takeoverId: string | null }) {
  const t = useText(openingLabels);
  const { person } = useSession();
  const [isAsking, setAsking] = useState(false);
  const isMine = request.borrower.personId === person?.id;
  if (takeoverId) {
    return (
      <Notice tone={request.isOpen ? 'info' : 'good'}>
        <p>{t(request.isOpen ? 'asked' : 'nowOn')}</p>
        <ButtonLink to="/requests/$id" params={{ id: takeoverId }} variant="default">{t(request.isOpen ? 'openAsked' : 'openNew')}</ButtonLink>
      </Notice>
    );
  }
  if (!isMine || !request.isOpen || !request.confirmedAt) return null;
  return (
    <>
      <Button fullWidth mb="md" onClick={() => setAsking(true)}>{t('takeOver')}</Button>
      {isAsking && <TakeoverDialog request={request} close={() => setAsking(false)} />}
    </>
  );
}
