import { IconCheck } from '@tabler/icons-react';
import { useText } from '../../lib/i18n.js';
import { firstUnfinished, useAsk } from './ask-draft.js';
import css from './ask.module.css';
import { askLabels } from './labels.js';

const STEPS = ['whenTitle', 'whatTitle', 'forTitle', 'checkTitle'] as const;

/** Where one stands in the four steps; only what is filled in is ticked. */
export function AskSteps({ step }: { step: 1 | 2 | 3 | 4 }) {
  const t = useText(askLabels);
  const unfinished = firstUnfinished(useAsk().value) ?? STEPS.length;
  const isDone = (n: number) => n < step && n < unfinished;
  return (
    <div className={css.progress}>
      <span className={css.progressText}>{t('progress', { n: step })}</span>
      <ol className={css.steps} aria-hidden>
        {STEPS.map((word, i) => (
          <li key={word} className={isDone(i + 1) ? css.done : i + 1 === step ? css.now : css.ahead} title={t(word)}>
            {isDone(i + 1) ? <IconCheck size={18} /> : i + 1}
          </li>
        ))}
      </ol>
    </div>
  );
}
