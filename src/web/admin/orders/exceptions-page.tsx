import { Button, NativeSelect, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ExceptionOrderView } from '../../../shared/api/people.js';
import { EXCEPTION_KINDS, type ExceptionKind } from '../../../shared/lending/exception-kinds.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { usePaged } from '../../lib/use-paged.js';
import { SaidDate, SaidInstant } from '../../ui/dates/said.js';
import { ColleagueField } from '../../ui/forms/colleague-field.js';
import { Card } from '../../ui/layout/card.js';
import { Facts } from '../../ui/layout/facts.js';
import { Page } from '../../ui/layout/page.js';
import { EmptyState } from '../../ui/layout/states.js';
import { PagedList } from '../../ui/lists/paged-list.js';
import css from '../admin.module.css';
import { FormDialog } from '../form-dialog.js';
import { adminLabels } from '../labels.js';
import { DaysFields, isPaper, PaperFields } from '../paper-fields.js';
import { WaitingChanges } from '../second/waiting-changes.js';
import { YoursWait } from '../second/yours-wait.js';
import { mayRevoke, OrderState, Period } from './order-card.js';
import { OrderTabs } from './orders-page.js';
import { RevocationDialog } from './revocation-dialog.js';

/** The agency names, by a dated order, who may hold two duties or borrow beyond the terms; the auditor sees each use of it. */
export function ExceptionsPage() {
  const t = useText(adminLabels);
  const [isNew, setIsNew] = useState(false);
  const list = usePaged<ExceptionOrderView>('exception-orders', '/exception-orders', { limit: 50 });
  return (
    <Page title={t('orders')} lead={t('exceptionsLead')} aside={<Button leftSection={<IconPlus aria-hidden size={22} />} onClick={() => setIsNew(true)}>{t('addException')}</Button>}>
      <OrderTabs />
      <WaitingChanges isShown={({ kind }) => kind === 'exception-recorded' || kind === 'exception-revoked'} />
      <PagedList list={list} keyOf={(order) => order.id} empty={<EmptyState title={t('noExceptions')}><p>{t('noExceptionsWhat')}</p></EmptyState>}>{(order) => <ExceptionCard order={order} />}</PagedList>
      {isNew && <NewException close={() => setIsNew(false)} />}
    </Page>
  );
}

function ExceptionCard({ order }: { order: ExceptionOrderView }) {
  const t = useText(adminLabels);
  const [isRevoking, setIsRevoking] = useState(false);
  return (
    <Card title={t('orderIs', { number: order.number })} aside={<OrderState order={order} />}>
      <Facts items={[[t('forPerson'), order.person.name], [t('lifts'), t(`lifts-${order.lifts}`)], [t('reason'), order.reason], [t('orderedOn'), <SaidDate key="on" on={order.orderedOn} />], [t('validFrom'), <Period key="for" from={order.fromOn} until={order.untilOn} />], [t('revokedOn'), order.revokedAt && <SaidInstant at={order.revokedAt} />]]} />
      {mayRevoke(order) && <div className={css.links}><Button variant="subtle" color="red" onClick={() => setIsRevoking(true)}>{t('revokeOrder')}</Button></div>}
      {isRevoking && <RevocationDialog path={`/exception-orders/${order.id}/revocation`} number={order.number} close={() => setIsRevoking(false)} />}
    </Card>
  );
}

interface ExceptionText {
  lifts: ExceptionKind;
  person: { id: string; name: string } | null;
  reason: string;
  fromOn: string | null;
  untilOn: string | null;
  orderNumber: string;
  orderedOn: string | null;
}

function NewException({ close }: { close: () => void }) {
  const t = useText(adminLabels);
  const [text, setText] = useState<ExceptionText>({ lifts: 'duties', person: null, reason: '', fromOn: null, untilOn: null, orderNumber: '', orderedOn: null });
  const change = (part: Partial<ExceptionText>) => setText({ ...text, ...part });
  const { lifts, person, reason, fromOn, untilOn, orderedOn } = text;
  const send = () => api.post('/exception-orders', { lifts, personId: person?.id, reason: reason.trim(), fromOn, untilOn, orderedOn, number: text.orderNumber.trim() });
  return (
    <FormDialog title={t('addException')} close={close} send={send} canSend={Boolean(person && reason.trim() && fromOn) && isPaper(text)} action={t('recordOrder')}>
      <YoursWait />
      <ColleagueField label={t('forPerson')} required value={person} onChange={(chosen) => change({ person: chosen })} />
      <NativeSelect label={t('lifts')} size="md" data={EXCEPTION_KINDS.map((value) => ({ value, label: t(`lifts-${value}`) }))} value={lifts} onChange={(event) => change({ lifts: EXCEPTION_KINDS.find((one) => one === event.currentTarget.value) })} />
      <Textarea label={t('reason')} placeholder={t('exceptionReason')} required autosize maxRows={8} size="md" maxLength={500} value={reason} onChange={(event) => change({ reason: event.currentTarget.value })} />
      <PaperFields value={text} change={change} />
      <DaysFields value={text} change={change} />
    </FormDialog>
  );
}
