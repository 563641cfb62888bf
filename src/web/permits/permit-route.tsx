import type { PermitView } from '../../shared/api/custody/permits.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { SaidInstant } from '../ui/dates/said.js';
import { Facts } from '../ui/layout/facts.js';
import { Notice } from '../ui/layout/notice.js';
import { Parts } from '../ui/words/parts.js';
import { sayClause } from '../ui/words/say-clause.js';
import { wordLabels } from '../ui/words/labels.js';
import { permitLabels } from './labels.js';

/** What was decided, by whom and in whose right. */
export function DecidedFacts({ permit: { decision, closing } }: { permit: PermitView }) {
  const t = useText(permitLabels);
  const words = useText(wordLabels);
  const order = decision?.orderNumber ? words('order', { number: decision.orderNumber }) : null;
  return (
    <Facts
      isStacked
      items={[
        [t('decidedBy'), decision && <Parts key="by" of={[decision.byName, decision.as, decision.capacity !== 'holder' && words(decision.capacity), order]} />],
        [t('decidedAt'), decision && <SaidInstant at={decision.at} />],
        [t('decisionReason'), decision?.reason],
        [t('closedBy'), closing && <Parts key="closed" of={[closing.byName, <SaidInstant key="at" at={closing.at} />]} />],
        [t('why'), closing?.reason],
      ]}
    />
  );
}

/** Who lawfully decides now; or in whose right the reader does; or why not. */
export function RouteNotice({ permit: { route, decidingAs, whyNotDecide } }: { permit: PermitView }) {
  const t = useText(permitLabels);
  const language = useLanguage();
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
  return <Notice tone="info"><p>{t('decides')}: <Parts of={[route.lawfulApprover.postTitle, sayClause(route.lawfulApprover.rule, language)]} /></p></Notice>;
}
