import { Checkbox } from '@mantine/core';
import type { InboxItem } from '../../shared/api/loans/approvals.js';
import { RatifyForm } from '../emergency/ratify-form.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { sayInstant } from '../lib/time.js';
import { Card } from '../ui/layout/card.js';
import { TextLink } from '../ui/layout/button-link.js';
import { Parts } from '../ui/words/parts.js';
import { DecidedFacts } from './decided-facts.js';
import { DecisionForm } from './decision-form.js';
import type { InboxFolder } from './folders.js';
import { BorrowerBadges } from './inbox-facts.js';
import css from './inbox.module.css';
import { inboxLabels } from './labels.js';

const ASKED = { approval: 'askApproval', opinion: 'askOpinion', told: 'askTold' } as const;

interface InboxCardProps {
  item: InboxItem;
  folder: InboxFolder;
  isSelected: boolean;
  toggle: () => void;
}

/** Who, what, why, where, when, and in whose right the reader decides, before the tap. */
export function InboxCard({ item, folder, isSelected, toggle }: InboxCardProps) {
  const t = useText(inboxLabels);
  const number = item.number ?? t('unnumbered');
  const isSelectable = folder === 'waiting' && item.allowedActions.includes('approve');
  return (
    <Card tone={folder === 'waiting' && item.whyNot ? 'warn' : 'plain'}>
      <CardHead item={item} number={number} />
      {folder === 'decided' ? <DecidedFacts item={item} /> : <><BorrowerBadges item={item} />{item.emergency ? <RatifyForm item={item} emergency={item.emergency} isMine={folder === 'waiting'} /> : <DecisionForm item={item} isMine={folder === 'waiting'} />}</>}
      <div className={css.foot}>
        <TextLink to="/requests/$id" params={{ id: item.requestId }} className={css.open}>{t('open')}</TextLink>
        {isSelectable && <Checkbox className={css.select} size="md" label={t('selectShort')} aria-label={t('select', { number })} checked={isSelected} onChange={toggle} />}
      </div>
    </Card>
  );
}

function CardHead({ item, number }: { item: InboxItem; number: string }) {
  const t = useText(inboxLabels);
  const language = useLanguage();
  const { name, position, unitName, organisation } = item.borrower;
  return (
    <>
      <h2 className={css.name}>{name}</h2>
      <p className={css.meta}><Parts of={[position, unitName, organisation]} /></p>
      <p className={css.meta}>{t(ASKED[item.asked])} · <span className="whole">{number}</span></p>
      {item.promisedAt && !item.outcome && !item.emergency && <p className={css.until}>{t('answerBy', { until: sayInstant(item.promisedAt, language) })}</p>}
    </>
  );
}
