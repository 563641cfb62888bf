import { useQuery } from '@tanstack/react-query';
import type { Facts, RefusalCode } from '../../../shared/refusals.js';
import { joined } from '../../../shared/thai/said.js';
import { NoAnswer, Refused } from '../../lib/api-error.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { uiLabels } from '../labels.js';
import { Notice } from './notice.js';

/** The answer to a change that did not happen, beside the button that asked for it. */
export function Refusal({ error, title }: { error: unknown; title?: string }) {
  const t = useText(uiLabels);
  if (!error) return null;
  if (error instanceof Refused) return <Notice key={error.message} tone="bad" isAnswer title={title ?? t('refusedTitle')}><p><Sentence of={error} /></p></Notice>;
  const isSilent = error instanceof NoAnswer;
  return <Notice tone="bad" isAnswer title={t(isSilent ? 'noAnswerTitle' : 'brokeTitle')}><p>{t(isSilent ? 'noAnswerWhat' : 'brokeWhat')}</p></Notice>;
}

/** A change is not asked twice, so after a change of language its answer is said anew from its code and facts. */
function Sentence({ of: { code, facts, message, language: asked } }: { of: Refused }) {
  const language = useLanguage();
  const anew = useQuery({
    queryKey: ['refusal', code, facts, language],
    enabled: asked !== language,
    staleTime: Infinity,
    queryFn: async () => joined({ message: (await import('../../../shared/refusals.js')).refusalMessage(code as RefusalCode, facts as Facts, language), facts }),
  });
  return asked === language ? message : (anew.data ?? message);
}
