import { IconArrowBackUp, IconBan, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import type { InboxItem } from '../../shared/api/loans/approvals.js';
import type { StepOutcome } from '../../shared/vocab.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { sayInstant } from '../lib/time.js';
import { SaidPeriod } from '../ui/dates/said.js';
import { Facts } from '../ui/layout/facts.js';
import { StatusBadge, type Tone } from '../ui/status/status-badge.js';
import css from './inbox.module.css';
import { inboxLabels } from './labels.js';

const LOOK: Record<StepOutcome, [Tone, typeof IconBan]> = {
  approve: ['good', IconCircleCheck], favourable: ['good', IconCircleCheck], reject: ['bad', IconCircleX], unfavourable: ['bad', IconCircleX],
  'send-back': ['warn', IconArrowBackUp], 'no-opinion': ['quiet', IconBan], told: ['quiet', IconCircleCheck], cancelled: ['quiet', IconBan],
};

/** What was decided comes first; of the request only enough to know it again. */
export function DecidedFacts({ item }: { item: InboxItem }) {
  const t = useText(inboxLabels);
  const language = useLanguage();
  if (!item.outcome) return null;
  const [tone, icon] = LOOK[item.outcome];
  return (
    <>
      <div className={css.badges}>
        <StatusBadge tone={tone} icon={icon}>{t(`was-${item.outcome}`)}</StatusBadge>
        {item.decidedAt && <span className={css.meta}>{t('decidedAt', { at: sayInstant(item.decidedAt, language) })}</span>}
      </div>
      <Facts
        isStacked
        items={[
          [t('decidedWhy'), item.reason],
          [t('what'), <ul key="what" className="plain-list">{item.lines.map((line) => <li key={line.lineId}>{line.description} {line.assetNumber && <span className="whole">{line.assetNumber} </span>}<span className="whole">× {line.quantity} {line.unitWord}</span></li>)}</ul>],
          [t('purpose'), item.purpose],
          [t('when'), <SaidPeriod key="when" from={item.startsAt} to={item.dueAt} />],
        ]}
      />
    </>
  );
}
