import { Button } from '@mantine/core';
import type { LoanRequestView } from '../../../shared/api/loans/loan-requests.js';
import { useText } from '../../lib/i18n.js';
import { ButtonLink } from '../../ui/layout/button-link.js';
import { Notice } from '../../ui/layout/notice.js';
import { requestLabels } from './labels.js';

/** The counter's own buttons; what duties kept apart, or the day, forbid is greyed with its reason. */
export function CounterActions({ request: { id, allowedActions: may, whyNot } }: { request: LoanRequestView }) {
  const t = useText(requestLabels);
  return (
    <>
      {may.includes('return') && <ButtonLink to="/take-back" search={{ slip: id }}>{t('takeBack')}</ButtonLink>}
      {may.includes('check-out') && <ButtonLink to="/hand-over/$id" params={{ id }} variant={may.includes('return') ? 'default' : 'filled'}>{t('handOver')}</ButtonLink>}
      {may.includes('check-out-urgently') && <ButtonLink to="/hand-over/$id" params={{ id }} variant="default">{t('handOverUrgently')}</ButtonLink>}
      {whyNot.return && <Notice tone="info"><p>{whyNot.return.message}</p><Button disabled mt="xs">{t('takeBack')}</Button></Notice>}
      {whyNot['check-out'] && <Notice tone="info"><p>{whyNot['check-out'].message}</p><Button disabled mt="xs">{t('handOver')}</Button></Notice>}
    </>
  );
}
