import { useText } from '../../lib/i18n.js';
import { ButtonLink } from '../../ui/layout/button-link.js';
import { EmptyState } from '../../ui/layout/states.js';
import { askLabels } from './labels.js';

const LACKS = {
  1: ['noWhen', 'goWhen', '/ask/when'], 2: ['noThings', 'goWhat', '/ask/what'], 3: ['noPurpose', 'goFor', '/ask/for'],
} as const;

/** Says which step lacks something, and leads there. */
export function Unfinished({ step }: { step: 1 | 2 | 3 }) {
  const t = useText(askLabels);
  const [lack, go, to] = LACKS[step];
  return <EmptyState title={t(lack)}><ButtonLink to={to}>{t(go)}</ButtonLink></EmptyState>;
}
