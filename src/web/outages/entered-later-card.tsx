import type { EnteredLater } from '../../shared/api/loans/outages.js';
import { useText } from '../lib/i18n.js';
import { SaidInstant } from '../ui/dates/said.js';
import { Notice } from '../ui/layout/notice.js';
import { outageLabels } from './labels.js';

/** What the page of a slip says that was filled in by hand. */
export function EnteredLaterCard({ entered }: { entered: EnteredLater | null }) {
  const t = useText(outageLabels);
  return entered && <Notice tone="info" title={t('enteredLater')}><p>{t('enteredWhat', { name: entered.byName })} <SaidInstant at={entered.at} /></p></Notice>;
}
