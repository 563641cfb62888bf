import { Button } from '@mantine/core';
import type { CheckoutLineView, CheckoutView } from '../../shared/api/loans/checkouts.js';
import { useText } from '../lib/i18n.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { Notice } from '../ui/layout/notice.js';
import { Parts } from '../ui/words/parts.js';
import css from './hand-over.module.css';
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
      <Card><ul className={`plain-list ${css.done}`}>{checkout.lines.map((line) => <li key={line.id}><LeftLine line={line} /></li>)}</ul></Card>
      <Button component="a" href={href} target="_blank" rel="noreferrer" fullWidth variant="default" mb="sm">{t('slip')}</Button>
      <ButtonLink to="/counter" fullWidth>{t('next')}</ButtonLink>
    </>
  );
}

function LeftLine({ line }: { line: CheckoutLineView }) {
  const t = useText(handOverLabels);
  const { title, number, tracking, quantity, unitWord, condition, accessories, note, swap } = line;
  const count = tracking === 'quantity' ? `${quantity} ${unitWord ?? ''}` : null;
  return (
    <>
      <strong>{title}</strong>
      <p className={css.soft}><Parts of={[number, count, t(condition), note]} /></p>
      {accessories.length > 0 && <p className={css.soft}>{t('accessories')}: {accessories.join(', ')}</p>}
      {swap && <p className={css.soft}>{t('insteadOf', { thing: swap.approvedNumber ?? swap.approvedTitle, reason: swap.reason })}</p>}
    </>
  );
}
