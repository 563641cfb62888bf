import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconPackageImport } from '@tabler/icons-react';
import { useState } from 'react';
import type { LoanRequestView } from '../../../shared/api/loans/loan-requests.js';
import type { ReturnClaimView } from '../../../shared/api/loans/return-claims.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { useSession } from '../../lib/session.js';
import { sayDate, sayInstant } from '../../lib/time.js';
import { Card } from '../../ui/layout/card.js';
import { StatusBadge, type Tone } from '../../ui/status/status-badge.js';
import { ClaimForm } from './claim-form.js';
import { DenialForm } from './denial-form.js';
import { claimLabels } from './labels.js';

const LOOK: Record<'waiting' | 'confirmed' | 'denied', [Tone, typeof IconCircleCheck]> = {
  waiting: ['info', IconPackageImport], confirmed: ['good', IconCircleCheck], denied: ['warn', IconCircleX],
};

/** แจ้งคืนแล้ว รอตรวจรับ: said by the borrower, looked at by the storekeeper. */
export function ClaimCard({ request }: { request: LoanRequestView }) {
  const t = useText(claimLabels);
  const { person } = useSession();
  const [isOpen, setIsOpen] = useState(false);
  const { claims, allowedActions: may } = request;
  const mayClaim = may.includes('claim-return');
  const open = claims.find((claim) => claim.closedAt === null);
  if (!claims.length && !mayClaim) return null;
  return (
    <Card title={t(claims.length ? 'title' : 'toClaim')} tone={open ? 'info' : 'plain'}>
      {claims.map((claim) => <Claim key={claim.id} claim={claim} />)}
      {mayClaim && !isOpen && <Button fullWidth variant="default" onClick={() => setIsOpen(true)}>{t(request.borrower.personId === person?.id ? 'open' : 'openFor')}</Button>}
      {mayClaim && isOpen && <ClaimForm requestId={request.id} close={() => setIsOpen(false)} />}
      {open && may.includes('deny-claim') && <DenialForm requestId={request.id} claimId={open.id} />}
    </Card>
  );
}

function Claim({ claim }: { claim: ReturnClaimView }) {
  const t = useText(claimLabels);
  const language = useLanguage();
  const state = claim.outcome ?? 'waiting';
  const [tone, icon] = LOOK[state];
  return (
    <div>
      <p><StatusBadge tone={tone} icon={icon}>{t(state)}</StatusBadge></p>
      <p>{t('said', { name: claim.claimedByName, to: claim.handedTo, at: sayInstant(claim.broughtAt, language) })}</p>
      {claim.note && <p>“{claim.note}”</p>}
      {state === 'waiting' && <p className="soft">{t('answerBy', { on: sayDate(claim.answerByOn, language) })}</p>}
      {state === 'denied' && <p><strong>“{claim.denialReason}”</strong> {t('runsAgain')}</p>}
      {claim.closedAt && <p className="soft">{t('deniedBy', { name: claim.closedByName ?? '', at: sayInstant(claim.closedAt, language) })}</p>}
    </div>
  );
}
