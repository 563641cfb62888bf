import { IconSquareRoundedPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { HomeView } from '../../shared/api/desk.js';
import { homeQuery } from '../lib/home-query.js';
import { useText } from '../lib/i18n.js';
import { useSession } from '../lib/session.js';
import { ResetNotice } from '../session/reset-notice.js';
import { Answered } from '../ui/layout/answered.js';
import { ButtonLink, TextLink } from '../ui/layout/button-link.js';
import { Page } from '../ui/layout/page.js';
import { BackupNotice } from './backup-notice.js';
import { FirstRunCard } from './first-run-card.js';
import css from './home.module.css';
import { homeLabels } from './labels.js';
import { CustodyRow, LoanRow, RequestRow } from './loan-rows.js';
import { TaskList } from './task-list.js';

export function HomePage() {
  const t = useText(homeLabels);
  const { person } = useSession();
  const home = useQuery(homeQuery);
  return (
    <Page title={t('hello', { name: person?.name ?? '' })} lead={person?.unitName}>
      <Answered query={home}>
        {(view) => <Waiting view={view} />}
      </Answered>
    </Page>
  );
}

/** A request of mine that waits for me stands among the tasks, and there alone. */
function Waiting({ view: { tasks, loans, custodies, requests, counters, firstRun } }: { view: HomeView }) {
  const t = useText(homeLabels);
  const underWay = requests.filter((request) => !tasks.some((task) => task.requestId === request.requestId));
  return (
    <>
      <ResetNotice />
      <BackupNotice />
      {firstRun && <FirstRunCard {...firstRun} />}
      <TaskList tasks={tasks} counters={counters} isSettingUp={firstRun !== null} />
      <ButtonLink to="/ask/when" fullWidth leftSection={<IconSquareRoundedPlus aria-hidden size={26} />} className={css.ask}>{t('ask')}</ButtonLink>
      <MyThings loans={loans} custodies={custodies} />
      {underWay.length > 0 && <h2 className={css.heading}>{t('requests')}</h2>}
      <ul className={css.rows}>{underWay.map((request) => <li key={request.requestId}><RequestRow request={request} /></li>)}</ul>
      <TextLink to="/requests" className={css.all}>{t('allRequests')}</TextLink>
    </>
  );
}

/** Loans with their days left, and custody, together. */
function MyThings({ loans, custodies }: Pick<HomeView, 'loans' | 'custodies'>) {
  const t = useText(homeLabels);
  const hasAny = loans.length + custodies.length > 0;
  return (
    <>
      <h2 className={css.heading}>{t('things')}</h2>
      {!hasAny && <p className="soft">{t('noThings')}</p>}
      <ul className={css.rows}>
        {loans.map((loan) => <li key={loan.requestId}><LoanRow loan={loan} /></li>)}
        {custodies.map((custody) => <li key={custody.custodyId}><CustodyRow custody={custody} /></li>)}
      </ul>
      {hasAny && <TextLink to="/things" className={css.all}>{t('allThings')}</TextLink>}
    </>
  );
}
