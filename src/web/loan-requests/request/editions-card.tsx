import { Anchor } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import type { LoanRequestView } from '../../../shared/api/loans/loan-requests.js';
import type { LoanStatus } from '../../../shared/vocab.js';
import { useText } from '../../lib/i18n.js';
import { SaidInstant } from '../../ui/dates/said.js';
import { Card } from '../../ui/layout/card.js';
import { Notice } from '../../ui/layout/notice.js';
import { requestLabels } from './labels.js';
import css from './request.module.css';

/** Approved once, and to be decided anew: its signer objected. */
const AWAITING: readonly LoanStatus[] = ['submitted', 'sent-back'];

export function EditionsCard({ request }: { request: LoanRequestView }) {
  const t = useText(requestLabels);
  if (!request.editions.length) return null;
  return (
    <Card title={t('slips')}>
      {AWAITING.includes(request.status) ? <Notice tone="warn"><p>{t('slipsNotInForce')}</p></Notice> : <p className="soft">{t('slipLead')}</p>}
      <ul className={css.lines}>
        {request.editions.map((edition) => (
          <li key={edition.number}>
            <Anchor className={css.slip} href={`/api/loan-requests/${request.id}/loan-slip.pdf?edition=${edition.number}`} target="_blank" rel="noopener">
              <IconFileTypePdf aria-hidden size={26} />
              <span>
                <span className={css.own}>{t('edition', { n: edition.number, event: t(request.openingBalance && edition.event === 'handed-over' ? 'openingEdition' : `${edition.event}Edition`) })}</span>
                <span className={css.own}><SaidInstant at={edition.at} /></span>
              </span>
            </Anchor>
          </li>
        ))}
      </ul>
    </Card>
  );
}
