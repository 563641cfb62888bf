import type { ReactNode } from 'react';
import type { LoanRequestView } from '../../../shared/api/loans/loan-requests.js';
import type { Language } from '../../../shared/vocab.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { sayDate } from '../../lib/time.js';
import { Money, SaidPeriod } from '../../ui/dates/said.js';
import { Card } from '../../ui/layout/card.js';
import { Facts } from '../../ui/layout/facts.js';
import { PlaceBadge } from '../../ui/status/loan-status.js';
import { requestLabels } from './labels.js';
import css from './request.module.css';

/** One under the other; empty ones are left out. */
function Lines({ of: lines }: { of: readonly ReactNode[] }) {
  return lines.filter(Boolean).map((line, i) => <span key={i} className={css.own}>{line}</span>);
}

const Phone = ({ number }: { number: string }) => <a className={css.phone} href={`tel:${number}`}>{number}</a>;

type Fact = readonly [label: string, value: ReactNode];

export function RequestFacts({ request }: { request: LoanRequestView }) {
  const t = useText(requestLabels);
  const language = useLanguage();
  const { borrower, place } = request;
  return (
    <Card title={t('details')}>
      <Facts
        isStacked
        items={[
          [t('purpose'), request.purpose],
          [t('reference'), request.reference],
          [t('orderedBy'), request.orderedBy],
          [t('period'), <SaidPeriod key="period" from={request.startsAt} to={request.dueAt} />],
          [t('place'), <Lines key="place" of={[place.name, <PlaceBadge key="badge" outside={place.outside} />]} />],
          ...borrowerFacts(request, t, language),
          [t('filledBy'), request.filledBy?.name],
          [t('sponsor'), borrower.sponsor?.name],
          [t('officer'), borrower.responsibleOfficer?.name],
          [t('unit'), request.responsibleUnit.name],
          [t('value'), <Money key="value" satang={request.valueSatang} unpriced={request.unpriced} />],
        ]}
      />
    </Card>
  );
}

type Say = (key: 'borrower' | 'agency' | 'organisation' | 'contact' | 'letter' | 'letterNo' | 'letterOn', values?: Record<string, string>) => string;

/** Of an agency or organisation, it is the borrower; whoever signs for it is its contact. */
function borrowerFacts({ borrower }: LoanRequestView, t: Say, language: Language): Fact[] {
  const { kind, organisation, letterNumber, letterOn, phone } = borrower;
  const person = <Lines key="person" of={[borrower.name, borrower.position, borrower.unitName, phone && <Phone key="phone" number={phone} />]} />;
  const letter = [letterNumber && t('letterNo', { number: letterNumber }), letterOn && t('letterOn', { on: sayDate(letterOn, language) })];
  return [
    ...(organisation ? [[t(kind === 'outsider' ? 'organisation' : 'agency'), organisation], [t('contact'), person]] as const : [[t('borrower'), person]] as const),
    [t('letter'), letter.some(Boolean) ? <Lines key="letter" of={letter} /> : null],
  ];
}
