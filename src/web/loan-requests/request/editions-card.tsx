import { Anchor } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import type { LoanRequestView } from '../../../shared/api/loans/loan-requests.js';
import { useText } from '../../lib/i18n.js';
import { SaidInstant } from '../../ui/dates/said.js';
import { Card } from '../../ui/layout/card.js';
import { requestLabels } from './labels.js';
import css from './request.module.css';

export function EditionsCard({ request }: { request: LoanRequestView }) {
  const t = useText(requestLabels);
  if (!request.editions.length) return null;
  return (
    <Card title={t('slips')}>
      <p className="soft">{t('slipLead')}</p>
      {request.editions.map((edition) => (
        <Anchor key={edition.number} className={css.slip} href={`/api/loan-requests/${request.id}/loan-slip.pdf?edition=${edition.number}`} target="_blank" rel="noopener">
          <IconFileTypePdf aria-hidden size={26} />
          <span>{t('edition', { n: edition.number, event: t(`${edition.event}Edition`) })} · <SaidInstant at={edition.at} /></span>
        </Anchor>
      ))}
    </Card>
  );
}
