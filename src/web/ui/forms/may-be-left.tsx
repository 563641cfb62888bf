import { useText } from '../../lib/i18n.js';
import { uiLabels } from '../labels.js';

/** A field that may stay empty says so. */
export function MayBeLeft({ children }: { children: string }) {
  const ui = useText(uiLabels);
  return <>{children} <span className="soft">({ui('optional')})</span></>;
}
