import { IconCheck, IconClockHour4, IconX } from '@tabler/icons-react';
import type { StepView } from '../../../shared/api/loans/approvals.js';
import type { LoanRequestView } from '../../../shared/api/loans/loan-requests.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { sayInstant } from '../../lib/time.js';
import { Card } from '../../ui/layout/card.js';
import { wordLabels } from '../../ui/words/labels.js';
import { sayClause } from '../../ui/words/say-clause.js';
import { requestLabels } from './labels.js';
import css from './request.module.css';

type Look = 'done' | 'bad' | 'now' | 'ahead';

/** Asked → opinions → the one lawful approval → fetch → return. */
export function StepsCard({ request }: { request: LoanRequestView }) {
  const t = useText(requestLabels);
  const language = useLanguage();
  if (!request.submittedAt && !request.steps.length) return null;
  const out = request.timeline.find((entry) => entry.event === 'checked-out')?.at;
  const back = request.status === 'returned' ? request.timeline.findLast((entry) => entry.event === 'returned')?.at : undefined;
  const isPlanned = request.status === 'draft' || request.status === 'sent-back';
  const goesOn = !['rejected', 'withdrawn', 'expired'].includes(request.status);
  return (
    <Card title={t('steps')}>
      <ol className={css.steps}>
        <Step look={isPlanned ? 'now' : 'done'} title={t('stepAsk')} text={request.submittedAt && !isPlanned ? sayInstant(request.submittedAt, language) : t(request.status === 'sent-back' ? 'mendFirst' : 'draftNow')} />
        {request.steps.map((step) => <ChainStep key={step.id} step={step} isPlanned={isPlanned} />)}
        {goesOn && <Step look={out ? 'done' : request.status === 'approved' ? 'now' : 'ahead'} title={t('stepFetch')} text={sayInstant(out ?? request.startsAt, language)} />}
        {goesOn && <Step look={back ? 'done' : out ? 'now' : 'ahead'} title={t('stepReturn')} text={sayInstant(back ?? request.dueAt, language)} />}
      </ol>
    </Card>
  );
}

function Step({ look, title, text, detail }: { look: Look; title: string; text?: string; detail?: string | null }) {
  const Icon = look === 'done' ? IconCheck : look === 'bad' ? IconX : IconClockHour4;
  return (
    <li className={css.step} aria-current={look === 'now' ? 'step' : undefined}>
      <span className={`${css.dot} ${css[look]}`}><Icon aria-hidden size={22} /></span>
      <div>
        <p className={css.stepTitle}>{title}</p>
        {text && <p className={css.stepText}>{text}</p>}
        {detail && <p>“{detail}”</p>}
      </div>
    </li>
  );
}

function ChainStep({ step, isPlanned }: { step: StepView; isPlanned: boolean }) {
  const t = useText(requestLabels);
  const words = useText(wordLabels);
  const language = useLanguage();
  const outcome = step.outcome === 'told' ? t('toldDone') : step.outcome ? t(step.outcome) : t(isPlanned ? 'planned' : step.waiting ? 'waiting' : 'deciding');
  const capacity = step.capacity && step.capacity !== 'holder' ? words(step.capacity) : null;
  const order = step.orderNumber ? words('order', { number: step.orderNumber }) : null;
  const at = isPlanned ? null : step.decidedAt ? sayInstant(step.decidedAt, language) : step.promisedAt ? t('promised', { until: sayInstant(step.promisedAt, language) }) : null;
  const text = [outcome, step.decidedByName, capacity, order, at, step.rule && t('underRule', { rule: sayClause(step.rule, language) })].filter(Boolean).join(' · ');
  return <Step look={isPlanned ? 'ahead' : lookOf(step)} title={`${t(step.kind)}: ${step.postTitle}`} text={text} detail={step.reason} />;
}

function lookOf(step: StepView): Look {
  if (step.outcome === 'cancelled') return 'ahead';
  if (step.outcome === 'reject' || step.outcome === 'send-back' || step.outcome === 'unfavourable') return 'bad';
  if (step.outcome || step.kind === 'told') return 'done';
  return step.waiting ? 'ahead' : 'now';
}
