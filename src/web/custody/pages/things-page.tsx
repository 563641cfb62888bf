import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { fiscalYear } from '../../../shared/calendar.js';
import type { HandBackList } from '../../../shared/api/custody/hand-back.js';
import { api } from '../../lib/api.js';
import { fileAddress } from '../../lib/download.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { useSession } from '../../lib/session.js';
import { today } from '../../lib/time.js';
import { Answered } from '../../ui/layout/answered.js';
import { TextLink } from '../../ui/layout/button-link.js';
import { Card } from '../../ui/layout/card.js';
import { Page } from '../../ui/layout/page.js';
import { EmptyState } from '../../ui/layout/states.js';
import { CustodyActions } from '../custody-actions.js';
import { CustodyFacts } from '../custody-facts.js';
import { custodyLabels } from '../labels.js';
import { LoanRow } from './loan-row.js';
import css from '../custody.module.css';

/** Everything of the agency's that is with me, on loan and in custody together. */
export function ThingsPage() {
  const t = useText(custodyLabels);
  const language = useLanguage();
  const year = fiscalYear(today());
  const { person } = useSession();
  const personId = person?.id ?? '';
  const list = useQuery({ queryKey: ['hand-back', personId], enabled: personId !== '', queryFn: ({ signal }) => api.get<HandBackList>(`/hand-back-lists/${personId}`, {}, signal) });
  return (
    <Page title={t('things')} lead={t('thingsLead', { year: language === 'th' ? year : year - 543 })}>
      <Answered query={list}>{(view) => <Things list={view} />}</Answered>
    </Page>
  );
}

function Things({ list }: { list: HandBackList }) {
  const t = useText(custodyLabels);
  const { custodies, loans, personId } = list;
  if (!custodies.length && !loans.length) return <EmptyState title={t('noThings')}><p>{t('noThingsWhat')}</p></EmptyState>;
  return (
    <>
      {custodies.length > 0 && <h2 className={css.heading}>{t('custodies')}</h2>}
      {custodies.map((custody) => (
        <Card key={custody.id} title={custody.title} tone={custody.state === 'to-accept' ? 'warn' : 'plain'}>
          <CustodyFacts custody={custody} />
          <CustodyActions custody={custody} />
        </Card>
      ))}
      {loans.length > 0 && <h2 className={css.heading}>{t('loans')}</h2>}
      <ul className={css.rows}>{loans.map((loan, i) => <li key={`${loan.requestId} ${i}`}><LoanRow loan={loan} /></li>)}</ul>
      <p className={css.links}><TextLink to="/permits">{t('permits')}</TextLink></p>
      <Button component="a" fullWidth variant="default" leftSection={<IconPrinter aria-hidden size={22} />} href={fileAddress(`/hand-back-lists/${personId}/list.pdf`)} target="_blank" rel="noopener">{t('printList')}</Button>
    </>
  );
}
