import type { StepView } from '../../../../shared/api/loans/approvals.js';
import type { EmergencyView } from '../../../../shared/api/loans/emergencies.js';
import type { LoanRequestView } from '../../../../shared/api/loans/loan-requests.js';
import type { Language, LoanStatus } from '../../../../shared/vocab.js';
import type { Text } from '../../../lib/i18n.js';
import { sayDate, sayInstant } from '../../../lib/time.js';
import { whole } from '../../../../shared/thai/whole.js';
import type { wordLabels } from '../../../ui/words/labels.js';
import { sayClause } from '../../../ui/words/say-clause.js';
import type { requestLabels } from '../labels.js';
import type { StepFacts } from './step.js';

export interface Saying {
  t: Text<Extract<keyof (typeof requestLabels)['th'], string>>;
  words: Text<Extract<keyof (typeof wordLabels)['th'], string>>;
  language: Language;
}

/** Somebody told, an opinion, or the one lawful approval. */
export function chainStep(step: StepView, { status, emergency }: Pick<LoanRequestView, 'status' | 'emergency'>, { t, words, language }: Saying): StepFacts {
  const look = lookOf(step, status);
  const isSwap = step.kind === 'told' && step.reason !== null;
  const capacity = step.capacity && step.capacity !== 'holder' ? words(step.capacity) : null;
  const order = step.orderNumber ? words('order', { number: step.orderNumber }) : null;
  return {
    id: step.id, look, title: `${t(isSwap ? 'swapTold' : step.kind)}: ${whole(step.postTitle)}`,
    lines: [[(emergency && ratificationOf(step, look, t)) ?? outcomeOf(step, look, t), step.decidedByName, capacity, order], [whenOf(step, look, emergency, { t, words, language })], [step.rule && t('underRule', { rule: sayClause(step.rule, language) })]],
    said: step.reason,
  };
}

function lookOf(step: StepView, status: LoanStatus): StepFacts['look'] {
  if (status === 'draft') return 'ahead';
  if (step.outcome === 'cancelled' || (!step.outcome && status === 'withdrawn')) return 'dropped';
  if (step.outcome === 'reject' || step.outcome === 'send-back' || step.outcome === 'unfavourable') return 'bad';
  if (step.outcome || step.kind === 'told') return 'done';
  return step.waiting ? 'ahead' : 'now';
}

function outcomeOf(step: StepView, look: StepFacts['look'], t: Saying['t']): string | null {
  if (step.kind === 'told') return null;
  if (look === 'dropped') return t('cancelled');
  if (step.outcome) return t(step.outcome);
  return look === 'now' ? t(step.kind === 'opinion' ? 'givingOpinion' : 'deciding') : step.waiting ? t('waiting') : null;
}

/** What left before the approval is ratified within its own time, or not. */
function ratificationOf({ kind, outcome }: StepView, look: StepFacts['look'], t: Saying['t']): string | null {
  if (kind !== 'approval') return null;
  if (outcome === 'approve') return t('ratified');
  return outcome === 'reject' ? t('notRatified') : look === 'now' ? t('ratifying') : null;
}

function whenOf(step: StepView, look: StepFacts['look'], emergency: EmergencyView | null, { t, language }: Saying): string | null {
  if (look === 'dropped') return null;
  if (step.paper && step.decidedAt) return t('signedThenRecorded', { on: sayDate(step.paper.signedOn, language), at: sayInstant(step.decidedAt, language) });
  if (step.decidedAt) return sayInstant(step.decidedAt, language);
  const until = emergency && step.kind === 'approval' ? emergency.ratifyBy : step.promisedAt;
  return look === 'now' && until ? t('promised', { until: sayInstant(until, language) }) : null;
}
