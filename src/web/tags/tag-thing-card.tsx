import { IconCircleCheck, IconHelpCircle, IconLock, IconPackageExport, IconTool, IconUserCheck } from '@tabler/icons-react';
import type { TagLoan, TagThing, TagView } from '../../shared/api/desk.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { sayInstant } from '../lib/time.js';
import { Card } from '../ui/layout/card.js';
import { Facts } from '../ui/layout/facts.js';
import { Notice } from '../ui/layout/notice.js';
import { Photo } from '../ui/media/photo.js';
import { DaysLeftBadge } from '../ui/status/loan-status.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import { Parts } from '../ui/words/parts.js';
import { wordLabels } from '../ui/words/labels.js';
import { tagLabels } from './labels.js';
import css from './tags.module.css';

export function TagThingCard({ view }: { view: TagView }) {
  const t = useText(tagLabels);
  const { thing } = view;
  if (!thing) return null;
  const loans = view.openLoans.map((loan) => <LoanCard key={loan.requestId ?? loan.dueAt} loan={loan} unitWord={thing.unitWord} />);
  const isPool = thing.tracking === 'quantity';
  return (
    <>
      {view.warnings.filter((one) => one !== 'not-lendable' && one !== 'overdue').map((warning) => <Notice key={warning} tone="warn"><p>{t(warning)}</p></Notice>)}
      {!isPool && loans}
      <Card>
        <div className={css.state}>
          {thing.photoId && <Photo fileId={thing.photoId} name={thing.title} />}
          <State view={view} thing={thing} />
        </div>
        <ThingFacts thing={thing} />
      </Card>
      {isPool && loans}
    </>
  );
}

/** May I borrow it: the first thing anybody wants to know. */
function State({ view, thing }: { view: TagView; thing: TagThing }) {
  const t = useText(tagLabels);
  const { warnings, openLoans: loans } = view;
  const isOut = thing.tracking === 'asset' && loans.length > 0;
  const daysLate = Math.max(0, ...loans.map((loan) => loan.daysLate));
  if (isOut && daysLate > 0) return <DaysLeftBadge daysLeft={-daysLate} />;
  if (isOut) return <StatusBadge tone="info" icon={IconPackageExport}>{t('out')}</StatusBadge>;
  if (warnings.includes('question-open')) return <StatusBadge tone="warn" icon={IconHelpCircle}>{t('whereAsked')}</StatusBadge>;
  if (thing.isInCustody) return <StatusBadge tone="info" icon={IconUserCheck}>{t('inCustody')}</StatusBadge>;
  if (!thing.isLendable) return <div><StatusBadge tone="quiet" icon={IconLock}>{t('notLendable')}</StatusBadge><p className={css.ask}>{t('notLendableWhat')}</p></div>;
  if (thing.condition !== 'usable') return <StatusBadge tone="bad" icon={IconTool}>{t('notUsableNow')}</StatusBadge>;
  const left = leftOf(thing);
  if (left === null) return <StatusBadge tone="good" icon={IconCircleCheck}>{t('free')}</StatusBadge>;
  return <StatusBadge tone={left > 0 ? 'good' : 'quiet'} icon={left > 0 ? IconCircleCheck : IconPackageExport}>{t('left', { n: left, unit: thing.unitWord ?? '' })}</StatusBadge>;
}

/** Of what is kept by quantity; null for a thing of its own. */
const leftOf = ({ lendableQuantity, quantityOut }: TagThing): number | null => (lendableQuantity === null ? null : Math.max(0, lendableQuantity - (quantityOut ?? 0)));

function ThingFacts({ thing }: { thing: TagThing }) {
  const t = useText(tagLabels);
  const words = useText(wordLabels);
  const count = thing.lendableQuantity !== null && t('lendableOf', { n: thing.lendableQuantity, unit: thing.unitWord ?? '', out: thing.quantityOut ?? 0, left: leftOf(thing) ?? 0 });
  return (
    <Facts
      items={[
        [t('number'), thing.number ? <span key="number" className="whole">{thing.number}</span> : t('unnumbered')],
        [t('brand'), [thing.brand, thing.model].filter(Boolean).join(' ')],
        [t('serial'), thing.serial],
        [t('quantity'), count],
        [t('condition'), words(thing.condition)],
        [t('place'), (thing.storeName || thing.siteName) && <Parts key="place" of={[thing.storeName, thing.siteName]} />],
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
      <p className={css.line}>{t('outUntil', { due: sayInstant(loan.dueAt, language) })} {loan.requestNumber && <span className="whole">· {loan.requestNumber} </span>}{loan.quantityOut > 1 && <span className="whole">· {t('outCount', { count: loan.quantityOut, unit: unitWord ?? '' })}</span>}</p>
      {loan.borrowerName && !loan.isMine && <p className={css.line}>{t('borrower')}: <Parts of={[loan.borrowerName, loan.borrowerUnitName]} /></p>}
    </Card>
  );
}
