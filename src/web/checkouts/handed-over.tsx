import { Button } from '@mantine/core';
import type { CheckoutView } from '../../shared/api/loans/checkouts.js';
import { useText } from '../lib/i18n.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { Notice } from '../ui/layout/notice.js';
import { handOverLabels } from './labels.js';

/** What just left, and the paper of it. */
export function HandedOver({ checkout }: { checkout: CheckoutView }) {
  const t = useText(handOverLabels);
  const href = `/api/loan-requests/${checkout.requestId}/loan-slip.pdf?edition=${checkout.edition.n}`;
  return (
    <>
      <Notice tone="good" isAnswer title={t('done', { count: checkout.lines.length })}>
        <p>{t('doneWhat')}</p>
        {checkout.stillToHandOver > 0 && <p>{t('still', { count: checkout.stillToHandOver })}</p>}
      </Notice>
      <Card><ul className="plain-list">{checkout.lines.map((line) => <li key={line.id}>{[line.title, line.number].filter(Boolean).join(' · ')}</li>)}</ul></Card>
      <Button component="a" href={href} target="_blank" rel="noreferrer" fullWidth variant="default" mb="sm">{t('slip')}</Button>
      <ButtonLink to="/counter" fullWidth>{t('next')}</ButtonLink>
    </>
  );
}
