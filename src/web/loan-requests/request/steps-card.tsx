import type { LoanRequestView } from '../../../shared/api/loans/loan-requests.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { sayInstant } from '../../lib/time.js';
import { Card } from '../../ui/layout/card.js';
import { wordLabels } from '../../ui/words/labels.js';
import { requestLabels } from './labels.js';
import css from './request.module.css';
import { chainStep, type Saying } from './steps/chain-step.js';
import { counterSteps } from './steps/counter-steps.js';
import { Step, type StepFacts } from './steps/step.js';

/** Asked → opinions → the one lawful approval → fetch → return. */
export function StepsCard({ request }: { request: LoanRequestView }) {
  const t = useText(requestLabels);
  const saying: Saying = { t, words: useText(wordLabels), language: useLanguage() };
  if (!request.submittedAt && !request.steps.length) return null;
  const isDraft = request.status === 'draft';
  const asking: StepFacts = { id: 'ask', look: isDraft ? 'now' : 'done', title: t(isDraft ? 'submit' : 'stepAsk'), lines: [[!isDraft && request.submittedAt && sayInstant(request.submittedAt, saying.language)]] };
  const steps = [asking, ...request.steps.map((step) => chainStep(step, request, saying)), ...counterSteps(request, saying)];
  return <Card title={t('steps')}><ol className={css.steps}>{steps.map((step, i) => <Step key={step.id} step={step} number={i + 1} />)}</ol></Card>;
}
