import type { CustodyView } from '../../shared/api/custody/custodies.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { sayDate } from '../lib/time.js';
import { whole } from '../../shared/thai/whole.js';
import { SaidDate, SaidInstant } from '../ui/dates/said.js';
import { TextLink } from '../ui/layout/button-link.js';
import { Facts } from '../ui/layout/facts.js';
import { Notice } from '../ui/layout/notice.js';
import { Parts } from '../ui/words/parts.js';
import { CustodyBadges } from './custody-badges.js';
import { custodyLabels } from './labels.js';

/** One custody in words. */
export function CustodyFacts({ custody }: { custody: CustodyView }) {
  const t = useText(custodyLabels);
  const language = useLanguage();
  const { permit } = custody;
  return (
    <>
      <CustodyBadges state={custody.state} isConfirmedThisYear={custody.isConfirmedThisYear} fiscalYear={custody.fiscalYear} permitEndsOn={null} />
      {custody.isTransferWaiting && custody.isMine && custody.state === 'to-accept' && <Notice tone="info"><p>{t('transferWaits', { name: custody.transferFrom?.personName ?? '' })}</p></Notice>}
      <Facts isStacked
        items={[
          [t('holder'), !custody.isMine && <Parts key="holder" of={[custody.personName, custody.personUnitName]} />],
          [t('number'), custody.number],
          [t('document'), t(custody.documentKind, { number: custody.documentNumber, on: sayDate(custody.documentOn, language) })],
          [t('unit'), custody.unitName],
          [t('assigned'), <Parts key="assigned" of={[<SaidInstant key="at" at={custody.assignedAt} />, t('assignedBy', { name: custody.assignedByName })]} />],
          [t('accepted'), custody.acceptedAt && <SaidInstant at={custody.acceptedAt} />],
          [t('scanned'), custody.scannedAt && <SaidInstant at={custody.scannedAt} />],
          [t('deniedNote'), custody.deniedNote && `“${custody.deniedNote}”`],
          [t('permitUntil'), permit && <TextLink to="/permits/$id" params={{ id: permit.permitId }}><SaidDate on={permit.endsOn} /></TextLink>],
        ]}
      />
      <HandsChanged custody={custody} />
    </>
  );
}

/** From whom, to whom, and how it ended. */
function HandsChanged({ custody: { transferFrom, transferTo, ended } }: { custody: CustodyView }) {
  const t = useText(custodyLabels);
  return (
    <Facts
      isStacked
      items={[
        [t('transferFrom'), transferFrom && whole(transferFrom.personName)],
        [t('transferTo'), transferTo && whole(transferTo.personName)],
        [t('endedHow'), ended && t(`end-${ended.kind}`)],
        [t('endCondition'), ended?.condition && t(ended.condition)],
        [t('reason'), ended?.reason],
        [t('endedBy'), ended?.byName && <Parts key="by" of={[ended.byName, <SaidInstant key="at" at={ended.at} />]} />],
      ]}
    />
  );
}
