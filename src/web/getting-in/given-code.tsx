import type { ResetCodeView } from '../../shared/api/access/getting-in.js';
import { useText } from '../lib/i18n.js';
import { SaidInstant } from '../ui/dates/said.js';
import { Notice } from '../ui/layout/notice.js';
import css from './getting-in.module.css';
import { gettingInLabels } from './labels.js';

/** To be read aloud or copied by hand; gone when the page is left. */
export function GivenCode({ given }: { given: ResetCodeView }) {
  const t = useText(gettingInLabels);
  return (
    <Notice tone="good" title={t('codeFor', { name: given.name })} isAnswer>
      <p className={css.code}>{given.code}</p>
      <p>{t('codeOnce')} <SaidInstant at={given.expiresAt} /></p>
      <p>{t('codeWhere', { number: given.staffNumber })}</p>
    </Notice>
  );
}
