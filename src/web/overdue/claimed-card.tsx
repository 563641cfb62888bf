import { IconPackageImport } from '@tabler/icons-react';
import type { OpenReturnClaim } from '../../shared/api/loans/return-claims.js';
import { useText } from '../lib/i18n.js';
import { useMay } from '../lib/session.js';
import { SaidDate, SaidInstant } from '../ui/dates/said.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { Facts } from '../ui/layout/facts.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import { Parts } from '../ui/words/parts.js';
import { overdueLabels } from './labels.js';
import css from './overdue.module.css';

/** Said to be back, and nobody has looked: a question to the storekeeper, not to the borrower. */
export function ClaimedCard({ claim }: { claim: OpenReturnClaim }) {
  const t = useText(overdueLabels);
  const mayTakeBack = useMay()('counter.operate');
  return (
    <Card tone={claim.isAsked ? 'warn' : 'info'} title={t('slipNo', { number: claim.requestNumber })} aside={<StatusBadge tone={claim.isAsked ? 'warn' : 'info'} icon={IconPackageImport}>{t('claimsTitle')}</StatusBadge>}>
      <p><strong>{claim.title}</strong></p>
      <Facts
        items={[
          [t('borrower'), <Parts key="borrower" of={[claim.borrowerName, claim.borrowerUnitName]} />],
          [t('claimBrought'), <SaidInstant key="brought" at={claim.broughtAt} />],
          [t('claimTo'), claim.handedTo],
          [t('claimNote'), claim.note],
          [t('claimBy'), claim.claimedByName],
          [t('claimAnswer'), <span key="answer"><SaidDate on={claim.answerByOn} />{claim.isAsked && <strong> – {t('claimAsked')}</strong>}</span>],
        ]}
      />
      <div className={css.actions}>{mayTakeBack && <ButtonLink to="/take-back" search={{ slip: claim.requestId }}>{t('takeBack')}</ButtonLink>}<ButtonLink to="/requests/$id" params={{ id: claim.requestId }} variant="default">{t('open')}</ButtonLink></div>
    </Card>
  );
}
