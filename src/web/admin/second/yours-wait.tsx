import { useText } from '../../lib/i18n.js';
import { useSession } from '../../lib/session.js';
import { Notice } from '../../ui/layout/notice.js';
import { secondLabels } from './labels.js';

/** Said before it is sent. */
export function YoursWait() {
  const t = useText(secondLabels);
  const { posts } = useSession();
  return posts.some((post) => post.kind === 'storekeeper') ? <Notice tone="info"><p>{t('yoursWait')}</p></Notice> : null;
}
