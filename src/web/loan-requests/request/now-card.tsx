import { Button } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import type { LoanRequestView } from '../../../shared/api/loans/loan-requests.js';
import type { LoanStatus } from '../../../shared/vocab.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { phoneLink, sayPhone } from '../../lib/phone.js';
import { useSession } from '../../lib/session.js';
import { Notice } from '../../ui/layout/notice.js';
import { requestLabels } from './labels.js';
import { nowWords } from './now/now-words.js';
import { readerOf } from './now/slip-now.js';

const TONE: Record<LoanStatus, 'info' | 'good' | 'warn' | 'bad'> = {
  draft: 'info', submitted: 'info', 'sent-back': 'warn', approved: 'good', rejected: 'bad', withdrawn: 'info', expired: 'info', 'checked-out': 'info', returned: 'good',
};

/** Where it is now, in one sentence to whoever reads it, with the agency's promised time. */
export function NowCard({ request }: { request: LoanRequestView }) {
  const t = useText(requestLabels);
  const language = useLanguage();
  const { person } = useSession();
  const { missing, selfAsHead } = request.route;
  const reader = readerOf(request, person?.id);
  const words = nowWords({ request, reader, personId: person?.id, t, language });
  const reason = request.status === 'rejected' || request.status === 'sent-back' ? request.timeline.findLast((one) => one.event === request.status)?.detail : null;
  const objection = objectionNow(request);
  if (request.claims.some((claim) => claim.closedAt === null)) return <Notice tone="info" title={t('now')}><p>{t('claimedNow')}</p></Notice>;
  return (
    <>
      <Notice tone={request.overdue ? 'bad' : TONE[request.status]} title={t('now')}>
        {words.map((sentence) => <p key={sentence}>{sentence}</p>)}
        {reason && <p><strong>{reason}</strong></p>}
        {objection && <p>{t('objectedNow')} <strong>“{objection}”</strong></p>}
        {request.overdue && reader === 'own' && <CallStore request={request} />}
      </Notice>
      {missing && <Notice tone="bad" title={t('missing', { post: missing.postTitle })}><p>{missing.mend}</p></Notice>}
      {selfAsHead && <Notice tone="info"><p>{t('selfAsHead')}</p></Notice>}
    </>
  );
}

/** Why it waits anew: who is said to have signed on paper objected, and nothing was sent since. */
function objectionNow({ status, timeline }: LoanRequestView): string | null {
  const last = timeline.findLast(({ event }) => event === 'submitted' || event === 'objected');
  return status === 'submitted' && last?.event === 'objected' ? last.detail : null;
}

function CallStore({ request }: { request: LoanRequestView }) {
  const t = useText(requestLabels);
  const language = useLanguage();
  const phones = [...new Set(request.stores.flatMap((store) => store.phone ?? []))];
  return phones.map((phone) => <Button key={phone} component="a" href={phoneLink(phone)} variant="default" mt="sm" mr="sm" leftSection={<IconPhone aria-hidden size={22} />}>{t('callStore', { phone: sayPhone(phone, language) })}</Button>);
}
