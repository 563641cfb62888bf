import { IconCheck, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../../lib/i18n.js';
import { Parts } from '../../../ui/words/parts.js';
import { requestLabels } from '../labels.js';
import css from '../request.module.css';

export interface StepFacts {
  id: string;
  look: 'done' | 'bad' | 'now' | 'ahead' | 'dropped';
  /** Where the request stands, whatever its look. */
  isNow?: boolean;
  title: string;
  /** Each its own line; what belongs together in one. */
  lines: readonly (readonly ReactNode[])[];
  said?: string | null;
}

/** One step of a request: done, refused, dropped, or its number while it is still to come. */
export function Step({ step: { look, isNow = look === 'now', title, lines, said }, number }: { step: StepFacts; number: number }) {
  const t = useText(requestLabels);
  return (
    <li className={css.step} aria-current={isNow ? 'step' : undefined}>
      <span className={`${css.dot} ${css[look]}`}>{look === 'done' ? <IconCheck aria-hidden size={22} /> : look === 'bad' || look === 'dropped' ? <IconX aria-hidden size={22} /> : number}</span>
      <div className={css.stepBody}>
        <p className={css.stepTitle}>{title}</p>
        {isNow && <p className={css.here}>{t('here')}</p>}
        {lines.map((parts, i) => (parts.some(Boolean) ? <p key={i} className={css.stepText}><Parts of={parts} /></p> : null))}
        {said && <p className={css.said}>“{said}”</p>}
      </div>
    </li>
  );
}
