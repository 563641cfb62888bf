import type { EmergencyView } from '../../shared/api/loans/emergencies.js';
import { useText } from '../lib/i18n.js';
import { SaidInstant } from '../ui/dates/said.js';
import { Facts } from '../ui/layout/facts.js';
import { Notice } from '../ui/layout/notice.js';
import { Parts } from '../ui/words/parts.js';
import { emergencyLabels } from './labels.js';

/** Where an emergency stands, in one word. */
export function stateOf({ outcome, isLate }: EmergencyView): 'waits' | 'lateWaits' | 'ratified' | 'lateRatified' | 'refused' {
  if (outcome === 'refused') return 'refused';
  if (outcome === 'ratified') return isLate ? 'lateRatified' : 'ratified';
  return isLate ? 'lateWaits' : 'waits';
}

const TONE = { waits: 'warn', lateWaits: 'bad', ratified: 'good', lateRatified: 'warn', refused: 'bad' } as const;

/** On whose word it left, why, and what the lawful approver said. */
export function EmergencyFacts({ emergency }: { emergency: EmergencyView }) {
  const t = useText(emergencyLabels);
  const { officerName, officerPosition, reachedBy, reason, handedOverByName, handedOverAt, ratifyBy, outcome, decidedAt, decidedByName, decisionReason } = emergency;
  const state = stateOf(emergency);
  return (
    <>
      <Notice tone={TONE[state]} title={t(state)}>{outcome === 'refused' && <p>{t('bringBack')}</p>}</Notice>
      <Facts
        isStacked
        items={[
          [t('ordered'), <Parts key="ordered" of={[officerName, officerPosition, t(reachedBy)]} />],
          [t('why'), <strong key="why">{reason}</strong>],
          [t('left'), <Parts key="left" of={[handedOverByName, <SaidInstant key="at" at={handedOverAt} />]} />],
          [t('until'), outcome === null && <strong key="until"><SaidInstant at={ratifyBy} /></strong>],
          [t('decided'), decidedAt && <Parts key="decided" of={[decidedByName, <SaidInstant key="at" at={decidedAt} />]} />],
          [t('words'), decisionReason],
        ]}
      />
    </>
  );
}
