import type { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import { useText } from '../lib/i18n.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { EmergencyFacts } from './emergency-facts.js';
import { emergencyLabels } from './labels.js';

/** What left before the approval, on the page of its request. */
export function EmergencyCard({ request: { emergency, allowedActions: may } }: { request: LoanRequestView }) {
  const t = useText(emergencyLabels);
  if (!emergency) return null;
  return (
    <Card title={t('title')}>
      <EmergencyFacts emergency={emergency} />
      {may.includes('refuse-ratification') && <ButtonLink to="/inbox" fullWidth mt="sm">{t('toDecide')}</ButtonLink>}
    </Card>
  );
}
