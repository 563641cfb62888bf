import type { PermitView } from '../../shared/api/custody/permits.js';
import { useText } from '../lib/i18n.js';
import { SaidInstant } from '../ui/dates/said.js';
import { Facts } from '../ui/layout/facts.js';
import { Notice } from '../ui/layout/notice.js';
import { wordLabels } from '../ui/words/labels.js';
import { permitLabels } from './labels.js';

/** What was decided, by whom and in whose right. */
export function DecidedFacts({ permit: { decision, closing } }: { permit: PermitView }) {
  const t = useText(permitLabels);
  const words = useText(wordLabels);
  const order = decision?.orderNumber ? words('order', { number: decision.orderNumber }) : null;
  return (
    <Facts
      items={[
        [t('decidedBy'), decision && [decision.byName, decision.as, decision.capacity !== 'holder' && words(decision.capacity), order].filter(Boolean).join(' · ')],
        [t('decidedAt'), decision && <SaidInstant at={decision.at} />],
        [t('decisionReason'), decision?.reason],
        [t('closedBy'), closing && <span key="closed">{closing.byName} · <SaidInstant at={closing.at} /></span>],
        [t('why'), closing?.reason],
      ]}
    />
  );
}

/** Who lawfully decides now; or in whose right the reader does; or why not. */
export function RouteNotice({ permit: { route, decidingAs, whyNotDecide } }: { permit: PermitView }) {
  const t = useText(permitLabels);
  if (whyNotDecide && !decidingAs) return <Notice tone="info"><p>{whyNotDecide.message}</p></Notice>;
  if (decidingAs) {
    return (
      <Notice tone="info" title={t('deciding', { post: decidingAs.postTitle })}>
        {decidingAs.orderNumber && <p>{t('byOrder', { number: decidingAs.orderNumber })}</p>}
        {whyNotDecide && <p>{whyNotDecide.message}</p>}
      </Notice>
    );
  }
  if (route?.missing) return <Notice tone="warn"><p>{route.missing.mend}</p></Notice>;
  if (!route?.lawfulApprover) return null;
  return <Notice tone="info"><p>{t('decides')}: {[route.lawfulApprover.postTitle, route.lawfulApprover.rule].filter(Boolean).join(' · ')}</p></Notice>;
}
