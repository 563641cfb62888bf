import { IconCircleCheck, IconLock, IconPackageExport } from '@tabler/icons-react';
import type { TagLoan, TagThing, TagView } from '../../shared/api/desk.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { sayInstant } from '../lib/time.js';
import { Card } from '../ui/layout/card.js';
import { Facts } from '../ui/layout/facts.js';
import { Notice } from '../ui/layout/notice.js';
import { Photo } from '../ui/media/photo.js';
import { DaysLeftBadge } from '../ui/status/loan-status.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import { wordLabels } from '../ui/words/labels.js';
import { tagLabels } from './labels.js';

export function TagThingCard({ view }: { view: TagView }) {
  const t = useText(tagLabels);
  const { thing } = view;
  if (!thing) return null;
  return (
    <>
      {view.warnings.filter((one) => one !== 'not-lendable' && one !== 'overdue').map((warning) => <Notice key={warning} tone="warn"><p>{t(warning)}</p></Notice>)}
      <Card>
        {thing.photoId && <Photo fileId={thing.photoId} name={thing.title} isLarge />}
        <State thing={thing} loans={view.openLoans} />
        <ThingFacts thing={thing} />
      </Card>
      {view.openLoans.map((loan) => <LoanCard key={loan.requestId ?? loan.dueAt} loan={loan} unitWord={thing.unitWord} />)}
    </>
  );
}

/** May I borrow it: the first thing anybody wants to know. */
function State({ thing, loans }: { thing: TagThing; loans: TagLoan[] }) {
  const t = useText(tagLabels);
  if (thing.tracking === 'asset' && loans.length > 0) return <StatusBadge tone="info" icon={IconPackageExport}>{t('out')}</StatusBadge>;
  if (!thing.isLendable) return <StatusBadge tone="quiet" icon={IconLock}>{t('notLendable')}</StatusBadge>;
  return thing.condition === 'usable' ? <StatusBadge tone="good" icon={IconCircleCheck}>{t('free')}</StatusBadge> : null;
}

function ThingFacts({ thing }: { thing: TagThing }) {
  const t = useText(tagLabels);
  const words = useText(wordLabels);
  const count = thing.lendableQuantity !== null && t('lendableOf', { n: thing.lendableQuantity, unit: thing.unitWord ?? '' });
  return (
    <Facts
      items={[
        [t('number'), thing.number ?? t('unnumbered')],
        [t('brand'), [thing.brand, thing.model].filter(Boolean).join(' ')],
        [t('serial'), thing.serial],
        [t('quantity'), count],
        [t('condition'), words(thing.condition)],
        [t('place'), [thing.storeName, thing.siteName].filter(Boolean).join(' · ')],
        [t('unit'), thing.unitName],
      ]}
    />
  );
}

function LoanCard({ loan, unitWord }: { loan: TagLoan; unitWord: string | null }) {
  const t = useText(tagLabels);
  const language = useLanguage();
  return (
    <Card tone={loan.daysLate > 0 ? 'bad' : 'info'} title={t(loan.isMine ? 'mine' : 'out')} aside={loan.daysLate > 0 ? <DaysLeftBadge daysLeft={-loan.daysLate} /> : undefined}>
      <p>{[t('outUntil', { due: sayInstant(loan.dueAt, language) }), loan.requestNumber, loan.quantityOut > 1 && t('outCount', { count: loan.quantityOut, unit: unitWord ?? '' })].filter(Boolean).join(' · ')}</p>
      {loan.borrowerName && !loan.isMine && <p>{t('borrower')}: {[loan.borrowerName, loan.borrowerUnitName].filter(Boolean).join(' · ')}</p>}
    </Card>
  );
}

