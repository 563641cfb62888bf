import { useText } from '../../lib/i18n.js';
import { useSession } from '../../lib/session.js';
import { Notice } from '../../ui/layout/notice.js';
import { secondLabels } from './labels.js';

/** Said before it is sent. */
export function YoursWait() {
  const t = useText(secondLabels);
  return useSession().changesWait ? <Notice tone="info"><p>{t('yoursWait')}</p></Notice> : null;
}
