import { IconAlertTriangle, IconQrcode } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CounterBoard, CounterSlip } from '../../shared/api/desk.js';
import { whileActive } from '../lib/activity.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { SaidInstant } from '../ui/dates/said.js';
import { Answered } from '../ui/layout/answered.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Notice } from '../ui/layout/notice.js';
import { Page } from '../ui/layout/page.js';
import { RowLink } from '../ui/lists/row-link.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import css from './counter.module.css';
import { counterLabels } from './labels.js';

/** Today at the stores this person answers for. */
export function CounterPage() {
  const t = useText(counterLabels);
  const board = useQuery({ queryKey: ['counter'], queryFn: ({ signal }) => api.get<CounterBoard>('/counter', {}, signal), refetchInterval: whileActive(30_000) });
  return (
    <Page title={t('title')} isWide>
      <div className={css.main}>
        <ButtonLink to="/scan" className={css.scan} leftSection={<IconQrcode aria-hidden size={32} />}>{t('scan')}</ButtonLink>
        <ButtonLink to="/take-back" variant="outline" className={css.scan}>{t('takeBack')}</ButtonLink>
        <ButtonLink to="/ask/when" variant="default" className={css.scan}>{t('walkIn')}</ButtonLink>
      </div>
      <Answered query={board}>{(found) => <Board board={found} />}</Answered>
    </Page>
  );
}

function Board({ board }: { board: CounterBoard }) {
  const t = useText(counterLabels);
  const { toHandOver, dueToday, late, openQuestions } = board;
  return (
    <>
      {openQuestions > 0 && <Notice tone="warn" title={t('questions', { count: openQuestions })}><ButtonLink to="/questions" variant="default">{t('answer')}</ButtonLink></Notice>}
      <div className={css.board}>
        <Column title={t('late')} slips={late} none={t('noneLate')} isBad>{(slip) => <BackLink slip={slip} />}</Column>
        <Column title={t('toHandOver')} slips={toHandOver} none={t('noneToHandOver')}>
          {(slip) => <RowLink to="/hand-over/$id" params={{ id: slip.requestId }}><SlipText slip={slip} at={slip.startsAt} /></RowLink>}
        </Column>
        <Column title={t('dueToday')} slips={dueToday} none={t('noneDueToday')}>{(slip) => <BackLink slip={slip} />}</Column>
      </div>
    </>
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

const BackLink = ({ slip }: { slip: CounterSlip }) => <RowLink to="/requests/$id" params={{ id: slip.requestId }}><SlipText slip={slip} at={slip.dueAt} /></RowLink>;

function SlipText({ slip, at }: { slip: CounterSlip; at: string }) {
  const t = useText(counterLabels);
  return (
    <>
      <span className={css.head}>
        <strong>{slip.title} {slip.lineCount > 1 && t('more', { count: slip.lineCount - 1 })}</strong>
        {slip.daysLate > 0 && <StatusBadge tone="bad" icon={IconAlertTriangle}>{t('daysLate', { count: slip.daysLate })}</StatusBadge>}
      </span>
      <span>{slip.borrowerName}{slip.borrowerUnitName && ` · ${slip.borrowerUnitName}`}</span>
      <span className="soft">{slip.number} · <SaidInstant at={at} /></span>
    </>
  );
}
