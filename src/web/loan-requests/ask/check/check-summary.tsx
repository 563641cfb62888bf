import type { ReactNode } from 'react';
import { useText } from '../../../lib/i18n.js';
import { SaidDate, SaidPeriod } from '../../../ui/dates/said.js';
import { Card } from '../../../ui/layout/card.js';
import { TextLink } from '../../../ui/layout/button-link.js';
import { Facts } from '../../../ui/layout/facts.js';
import { useSession } from '../../../lib/session.js';
import { PlaceBadge } from '../../../ui/status/loan-status.js';
import { type AskText, instantsOf, needsOrder, periodOf } from '../ask-draft.js';
import css from '../ask.module.css';
import { askLabels } from '../labels.js';

/** All of it on one page, each part with a way to change it. */
export function CheckSummary({ ask }: { ask: AskText }) {
  const t = useText(askLabels);
  const period = periodOf(ask);
  const times = period && instantsOf(period);
  return (
    <Card>
      <Facts
        isStacked
        items={[
          [t('checkWhen'), times && <Section to="/ask/when"><SaidPeriod from={times.startsAt} to={times.dueAt} /></Section>],
          [t('checkWhere'), <Section key="where" to="/ask/when"><span>{ask.isElsewhere ? ask.placeText : ask.siteName} <PlaceBadge outside={ask.isOutside} /></span></Section>],
          [t('checkWhat'), <Section key="what" to="/ask/what"><Things ask={ask} /></Section>],
          [t('checkWhy'), <Section key="why" to="/ask/for"><span>{ask.purpose}</span></Section>],
          [t('checkReference'), ask.reference],
          [t('checkOrder'), needsOrder(ask) && ask.orderedBy],
          [t('checkWho'), <Section key="who" to="/ask/for"><Borrower ask={ask} /></Section>],
        ]}
      />
    </Card>
  );
}

function Section({ to, children }: { to: '/ask/when' | '/ask/what' | '/ask/for'; children: ReactNode }) {
  const t = useText(askLabels);
  return <div className={css.section}><div>{children}</div><TextLink to={to}>{t('change')}</TextLink></div>;
}

function Things({ ask }: { ask: AskText }) {
  return <ul className="plain-list">{ask.lines.map((line) => <li key={line.assetId ?? line.entryId}>{line.name} {line.number && <span className="whole">{line.number} </span>}<span className="whole">× {line.quantity} {line.unitWord}</span></li>)}</ul>;
}

function Borrower({ ask }: { ask: AskText }) {
  const t = useText(askLabels);
  const { person } = useSession();
  if (ask.borrower === 'myself') return <span>{person?.name}</span>;
  if (ask.borrower === 'colleague') return <span>{ask.colleague?.name}</span>;
  return (
    <span>
      {[ask.contactName, ask.organisation, ask.phone].filter(Boolean).join(' · ')}
      {ask.letterNumber && <><br />{t('letterNumber')} {ask.letterNumber} {ask.letterOn && <SaidDate on={ask.letterOn} />}</>}
      {ask.borrower === 'outsider' && ask.sponsor && <><br />{t('sponsor')}: {ask.sponsor.name}</>}
    </span>
  );
}
