import { gettingInLabels } from '../getting-in/labels.js';
import { useText } from '../lib/i18n.js';
import { useSession } from '../lib/session.js';
import { SaidInstant } from '../ui/dates/said.js';
import { Notice } from '../ui/layout/notice.js';

/** An officer's code opened this account lately: its owner is told by whom. */
export function ResetNotice() {
  const t = useText(gettingInLabels);
  const { passwordReset } = useSession();
  if (!passwordReset) return null;
  const { at, by } = passwordReset;
  return (
    <Notice tone="info" title={t('resetTitle')}>
      <p>{by === null ? t('resetByMail') : t('resetBy', { name: by })} <SaidInstant at={at} /></p>
      <p>{t('resetNotMe')}</p>
    </Notice>
  );
}
