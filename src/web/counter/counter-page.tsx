import { IconAlertTriangle, IconQrcode } from '@tabler/icons-react';
import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useState, type ReactNode } from 'react';
import type { CounterBoard, CounterClaim, CounterSlip } from '../../shared/api/loans/counter.js';
import { whileActive } from '../lib/activity.js';
import { api } from '../lib/api.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { sayDate } from '../lib/time.js';
import { SaidInstant } from '../ui/dates/said.js';
import { useAsk } from '../loan-requests/ask/ask-draft.js';
import { Answered } from '../ui/layout/answered.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Notice } from '../ui/layout/notice.js';
import { Page } from '../ui/layout/page.js';
import { RowLink } from '../ui/lists/row-link.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import { Parts } from '../ui/words/parts.js';
import css from './counter.module.css';
import { counterLabels } from './labels.js';

/** A board of fewer slips is read at a glance. */
const FEW = 8;

const isFound = ({ number, title, borrowerName, borrowerUnitName }: CounterSlip, words: string): boolean =>
  [number, title, borrowerName, borrowerUnitName].join(' ').toLocaleLowerCase('th').includes(words.trim().toLocaleLowerCase('th'));

/** Today at the stores this person answers for. */
export function CounterPage() {
  const t = useText(counterLabels);
  const { value: ask, change } = useAsk();
  // Who stands at the counter asks; what was begun for somebody from outside goes on.
  const fillIn = () => ask.borrower === 'myself' && change({ borrower: 'colleague' });
  const board = useQuery({ queryKey: ['counter'], queryFn: ({ signal }) => api.get<CounterBoard>('/counter', {}, signal), refetchInterval: whileActive(30_000) });
  return (
    <Page title={t('title')} isWide>
      <div className={css.main}>
        <ButtonLink to="/scan" className={css.scan} leftSection={<IconQrcode aria-hidden size={32} />}>{t('scan')}</ButtonLink>
        <ButtonLink to="/take-back" variant="default" className={css.other}>{t('takeBack')}</ButtonLink>
        <ButtonLink to="/ask/when" variant="default" className={css.other} onClick={fillIn}>{t('walkIn')}</ButtonLink>
      </div>
      <Answered query={board}>{(found) => <Board board={found} />}</Answered>
    </Page>
  );
}

function Board({ board }: { board: CounterBoard }) {
  const t = useText(counterLabels);
  const { toHandOver, awaiting, dueToday, late, claims, openQuestions } = board;
  const [words, setWords] = useState('');
  const found = (slips: CounterSlip[]) => slips.filter((slip) => isFound(slip, words));
  const isLong = toHandOver.length + awaiting.length + dueToday.length + late.length > FEW;
  return (
    <>
      {openQuestions > 0 && <Notice tone="warn" title={t('questions', { count: openQuestions })}><ButtonLink to="/questions" variant="default" mt="xs">{t('answer')}</ButtonLink></Notice>}
      {isLong && <TextInput role="searchbox" inputMode="search" className={css.find} label={t('find')} placeholder={t('findWhat')} value={words} onChange={(event) => setWords(event.currentTarget.value)} size="md" />}
      {claims.length > 0 && <Claims claims={claims} />}
      {found(awaiting).length > 0 && <Awaiting slips={found(awaiting)} />}
      <div className={css.board}>
        <Column title={t('toHandOver')} slips={found(toHandOver)} none={t(words ? 'noneFound' : 'noneToHandOver')}>
          {(slip) => <RowLink to="/hand-over/$id" params={{ id: slip.requestId }}><SlipText slip={slip} when={t('from')} at={slip.startsAt} /></RowLink>}
        </Column>
        <Column title={t('dueToday')} slips={found(dueToday)} none={t(words ? 'noneFound' : 'noneDueToday')}>{(slip) => <BackLink slip={slip} />}</Column>
        <Column title={t('late')} slips={found(late)} none={t(words ? 'noneFound' : 'noneLate')} isBad>{(slip) => <BackLink slip={slip} />}</Column>
      </div>
    </>
  );
}

/** What is said to be back: looked at before anything else is chased. */
function Claims({ claims }: { claims: CounterClaim[] }) {
  const t = useText(counterLabels);
  const language = useLanguage();
  return (
    <section>
      <h2 className={css.heading}>{t('claims')} <span className={css.figure}>{claims.length}</span></h2>
      <ul className={css.rows}>
        {claims.map((claim) => (
          <li key={claim.requestId}>
            <RowLink to="/requests/$id" params={{ id: claim.requestId }}>
              <SlipText slip={claim} when={t('claimTo', { to: claim.handedTo })} at={claim.broughtAt} />
              <span><strong>{t('claimBy', { on: sayDate(claim.answerByOn, language) })}</strong></span>
            </RowLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Wanted today and not yet approved. */
function Awaiting({ slips }: { slips: CounterSlip[] }) {
  const t = useText(counterLabels);
  return (
    <section>
      <h2 className={css.heading}>{t('awaiting')} <span className={css.figure}>{slips.length}</span></h2>
      <ul className={css.rows}>{slips.map((slip) => <li key={slip.requestId}><RowLink to="/hand-over/$id" params={{ id: slip.requestId }}><SlipText slip={slip} when={t('wantedFrom')} at={slip.startsAt} /></RowLink></li>)}</ul>
    </section>
  );
}

interface ColumnProps {
  title: string;
  slips: CounterSlip[];
  none: string;
  isBad?: boolean;
  children: (slip: CounterSlip) => ReactNode;
}

function Column({ title, slips, none, isBad = false, children }: ColumnProps) {
  return (
    <section>
      <h2 className={css.heading}>{title} <span className={`${css.figure} ${isBad && slips.length ? css.bad : ''}`}>{slips.length}</span></h2>
      {slips.length ? <ul className={css.rows}>{slips.map((slip) => <li key={slip.requestId}>{children(slip)}</li>)}</ul> : <p className={css.none}>{none}</p>}
    </section>
  );
}

function BackLink({ slip }: { slip: CounterSlip }) {
  const t = useText(counterLabels);
  return <RowLink to="/requests/$id" params={{ id: slip.requestId }}><SlipText slip={slip} when={t('due')} at={slip.dueAt} /></RowLink>;
}

function SlipText({ slip, when, at }: { slip: CounterSlip; when: string; at: string }) {
  const t = useText(counterLabels);
  return (
    <>
      <span className={css.head}>
        <strong>{slip.title} {slip.lineCount > 1 && t('more', { count: slip.lineCount - 1 })}</strong>
        {slip.daysLate > 0 && <StatusBadge tone="bad" icon={IconAlertTriangle}>{t('daysLate', { count: slip.daysLate })}</StatusBadge>}
      </span>
      <Parts of={[slip.borrowerName, slip.borrowerUnitName]} />
      <span className="soft"><Parts of={[slip.number, <Fragment key="when">{when} <SaidInstant at={at} /></Fragment>]} /></span>
    </>
  );
}
