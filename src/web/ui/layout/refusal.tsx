import { NoAnswer, Refused } from '../../lib/api-error.js';
import { useText } from '../../lib/i18n.js';
import { uiLabels } from '../labels.js';
import { Notice } from './notice.js';

/** The answer to a change that did not happen, beside the button that asked for it. */
export function Refusal({ error }: { error: unknown }) {
  const t = useText(uiLabels);
  if (!error) return null;
  if (error instanceof Refused) return <Notice key={error.message} tone="bad" isAnswer title={t('refusedTitle')}><p>{error.message}</p></Notice>;
  const isSilent = error instanceof NoAnswer;
  return <Notice tone="bad" isAnswer title={t(isSilent ? 'noAnswerTitle' : 'brokeTitle')}><p>{t(isSilent ? 'noAnswerWhat' : 'brokeWhat')}</p></Notice>;
}
