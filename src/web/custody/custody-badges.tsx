import { IconCircleCheck, IconClockHour4, IconHelpCircle, IconScan, IconUserCheck, IconWalk } from '@tabler/icons-react';
import type { CustodyState } from '../../shared/vocab.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { sayDate } from '../lib/time.js';
import { StatusBadge, type Tone } from '../ui/status/status-badge.js';
import { custodyLabels } from './labels.js';
import css from './custody.module.css';

const LOOK: Record<CustodyState, [Tone, typeof IconUserCheck]> = {
  'to-accept': ['warn', IconClockHour4], held: ['good', IconUserCheck], denied: ['bad', IconHelpCircle], ended: ['quiet', IconCircleCheck],
};

interface Shown {
  state: CustodyState;
  isConfirmedThisYear: boolean;
  fiscalYear?: number;
  permitEndsOn: string | null;
}

/** Where it stands, whether this year's scan is done, and whether it may leave. */
export function CustodyBadges({ state, isConfirmedThisYear, fiscalYear, permitEndsOn }: Shown) {
  const t = useText(custodyLabels);
  const language = useLanguage();
  const [tone, icon] = LOOK[state];
  const year = fiscalYear === undefined ? null : language === 'th' ? fiscalYear : fiscalYear - 543;
  return (
    <span className={css.badges}>
      <StatusBadge tone={tone} icon={icon}>{t(state)}</StatusBadge>
      {state === 'held' && year !== null && <StatusBadge tone={isConfirmedThisYear ? 'good' : 'warn'} icon={IconScan}>{t(isConfirmedThisYear ? 'confirmedYear' : 'notConfirmedYear', { year })}</StatusBadge>}
      {state === 'held' && year === null && !isConfirmedThisYear && <StatusBadge tone="warn" icon={IconScan}>{t('unconfirmed')}</StatusBadge>}
      {permitEndsOn && <StatusBadge tone="info" icon={IconWalk}>{`${t('permitUntil')} ${sayDate(permitEndsOn, language)}`}</StatusBadge>}
    </span>
  );
}
