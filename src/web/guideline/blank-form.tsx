import { fileAddress } from '../lib/download.js';
import { useText } from '../lib/i18n.js';
import { guidelineLabels } from './labels.js';

/** The agency's empty form: there also while no version is in force. */
export function BlankForm() {
  const t = useText(guidelineLabels);
  return <a href={fileAddress('/public/guideline/blank-loan-slip.pdf')} target="_blank" rel="noopener">{t('blankForm')}</a>;
}
