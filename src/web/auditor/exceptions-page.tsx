import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DutyException, DutyExceptionList, TermsException } from '../../shared/api/findings.js';
import { api } from '../lib/api.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { today } from '../lib/time.js';
import { SaidDate, SaidInstant } from '../ui/dates/said.js';
import { Answered } from '../ui/layout/answered.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { Page } from '../ui/layout/page.js';
import { EmptyState } from '../ui/layout/states.js';
import { AuditorTabs } from './auditor-tabs.js';
import { auditorLabels } from './labels.js';
import { sayMonth } from './say-month.js';

const BACK = 12;

/** The month `n` months before this one, YYYY-MM. */
function monthBefore(n: number): string {
  const [year, month] = today().split('-').map(Number) as [number, number];
  const at = year * 12 + month - 1 - n;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

export function MonthlyExceptionsPage() {
  const t = useText(auditorLabels);
  const language = useLanguage();
  const [month, setMonth] = useState(monthBefore(0));
  const list = useQuery({ queryKey: ['duty-exceptions', month], queryFn: ({ signal }) => api.get<DutyExceptionList>('/findings/exceptions', { month }, signal) });
  const months = Array.from({ length: BACK }, (_, n) => monthBefore(n)).map((value) => ({ value, label: sayMonth(value, language) }));
  return (
    <Page title={t('findings')} lead={t('monthLead')}>
      <AuditorTabs />
      <NativeSelect label={t('month')} size="md" mb="md" data={months} value={month} onChange={(event) => setMonth(event.currentTarget.value)} />
      <Answered query={list}>
        {({ items, terms }) => (
          <>
            {items.map((one, i) => <Exception key={i} one={one} />)}
            {terms.map((one, i) => <LiftedTerms key={i} one={one} />)}
            {items.length + terms.length === 0 && <EmptyState title={t('noExceptions')}><p>{t('noExceptionsWhat')}</p></EmptyState>}
          </>
        )}
      </Answered>
    </Page>
  );
}

const DUTIES = ['borrow', 'approve', 'record', 'hand-over', 'take-back'] as const;

function Exception({ one }: { one: DutyException }) {
  const t = useText(auditorLabels);
  const duties = one.duties.map((name) => DUTIES.find((duty) => duty === name)).filter((duty) => duty !== undefined);
  return (
    <Card title={one.personName} tone="warn">
      <p>{duties.map((duty) => t(duty)).join(` ${t('and')} `)} · {one.orderNumber ? t('underOrder', { number: one.orderNumber }) : t('selfAsHead')}{one.orderedOn && <> {t('ordered')} <SaidDate on={one.orderedOn} /></>}</p>
      <p className="soft"><SaidInstant at={one.happenedAt} /></p>
      <ButtonLink to="/requests/$id" params={{ id: one.requestId }} variant="default">{t('slipNo', { number: one.requestNumber })}</ButtonLink>
    </Card>
  );
}

/** Asked for, or kept, beyond what others may: the order names the person. */
function LiftedTerms({ one }: { one: TermsException }) {
  const t = useText(auditorLabels);
  return (
    <Card title={one.personName} tone="info">
      <p>{t(`terms-${one.what}`)} · {t('underOrder', { number: one.orderNumber })} {t('ordered')} <SaidDate on={one.orderedOn} /></p>
      <p className="soft"><SaidInstant at={one.happenedAt} /></p>
      <ButtonLink to="/requests/$id" params={{ id: one.requestId }} variant="default">{t('slipNo', { number: one.requestNumber })}</ButtonLink>
    </Card>
  );
}
