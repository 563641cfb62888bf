import type { LoanBorrower, LoanRequestView } from '../../../shared/api/loans/loan-requests.js';
import type { Language } from '../../../shared/vocab.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { sayDate } from '../../lib/time.js';
import { Money, SaidPeriod } from '../../ui/dates/said.js';
import { Card } from '../../ui/layout/card.js';
import { Facts } from '../../ui/layout/facts.js';
import { PlaceBadge } from '../../ui/status/loan-status.js';
import { Pieces } from '../../ui/words/pieces.js';
import { requestLabels } from './labels.js';

const letterOf = (borrower: LoanBorrower, language: Language): string =>
  [borrower.letterNumber, borrower.letterOn && sayDate(borrower.letterOn, language)].filter(Boolean).join(' · ');

export function RequestFacts({ request }: { request: LoanRequestView }) {
  const t = useText(requestLabels);
  const language = useLanguage();
  const { borrower, place } = request;
  return (
    <Card title={t('details')}>
      <Facts
        items={[
          [t('purpose'), request.purpose],
          [t('reference'), request.reference],
          [t('orderedBy'), request.orderedBy],
          [t('period'), <SaidPeriod key="period" from={request.startsAt} to={request.dueAt} />],
          [t('place'), <span key="place">{place.name} <PlaceBadge outside={place.outside} /></span>],
          [t('borrower'), <span key="borrower"><Pieces of={[borrower.name, borrower.position, borrower.unitName, borrower.organisation, borrower.phone]} /></span>],
          [t('filledBy'), request.filledBy?.name],
          [t('letter'), letterOf(borrower, language)],
          [t('sponsor'), borrower.sponsor?.name],
          [t('officer'), borrower.responsibleOfficer?.name],
          [t('unit'), request.responsibleUnit.name],
          [t('value'), <Money key="value" satang={request.valueSatang} unpriced={request.unpriced} />],
        ]}
      />
    </Card>
  );
}
