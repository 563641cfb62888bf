import { Checkbox } from '@mantine/core';
import type { InboxItem } from '../../shared/api/loans/approvals.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { sayInstant } from '../lib/time.js';
import { Card } from '../ui/layout/card.js';
import { TextLink } from '../ui/layout/button-link.js';
import { BorrowerBadges } from './inbox-facts.js';
import css from './inbox.module.css';
import { DecisionForm } from './decision-form.js';
import { inboxLabels } from './labels.js';

const ASKED = { approval: 'askApproval', opinion: 'askOpinion', told: 'askTold' } as const;

interface InboxCardProps {
  item: InboxItem;
  isSelected: boolean;
  toggle: () => void;
}

/** Who, what, why, where, when, and in whose right the reader decides, before the tap. */
export function InboxCard({ item, isSelected, toggle }: InboxCardProps) {
  const t = useText(inboxLabels);
  const language = useLanguage();
  const number = item.number ?? t('unnumbered');
  const mayDecide = item.decidingAs !== null && !item.whyNot && !item.outcome;
  return (
    <Card tone={item.whyNot ? 'warn' : 'plain'}>
      <div className={css.head}>
        <div>
          <h2 className={css.name}>{item.borrower.name}</h2>
          <p className={css.meta}>{[item.borrower.position, item.borrower.unitName, item.borrower.organisation].filter(Boolean).join(' · ')}</p>
          <p className={css.meta}>{t(ASKED[item.asked])} · {number}{item.promisedAt && !item.outcome && ` · ${t('answerBy', { until: sayInstant(item.promisedAt, language) })}`}</p>
        </div>
        {mayDecide && item.asked === 'approval' && <Checkbox className={css.select} size="md" label={t('selectShort')} aria-label={t('select', { number })} checked={isSelected} onChange={toggle} />}
      </div>
      <BorrowerBadges item={item} />
      <DecisionForm item={item} />
      {item.outcome && item.decidedAt && <p><strong>{t('decidedAt', { outcome: t(item.outcome), at: sayInstant(item.decidedAt, language) })}</strong></p>}
      <TextLink to="/requests/$id" params={{ id: item.requestId }} className={css.open}>{t('open')}</TextLink>
    </Card>
  );
}
