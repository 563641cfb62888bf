import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ExtensionTerms } from '../../../shared/api/loans/extensions.js';
import type { LoanRequestView } from '../../../shared/api/loans/loan-requests.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { instantOf } from '../../lib/time.js';
import { useDraft } from '../../lib/use-draft.js';
import { SaidDate, SaidInstant } from '../../ui/dates/said.js';
import { ActionBar } from '../../ui/layout/action-bar.js';
import { Answered } from '../../ui/layout/answered.js';
import { ButtonLink } from '../../ui/layout/button-link.js';
import { Card } from '../../ui/layout/card.js';
import { Facts } from '../../ui/layout/facts.js';
import { Notice } from '../../ui/layout/notice.js';
import { Page } from '../../ui/layout/page.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { NotFoundState } from '../../ui/layout/states.js';
import { extendLabels } from './labels.js';
import { NewDueFields } from './new-due-fields.js';
import { dueAfter, fits, type NewDue, type Step } from './new-due.js';

const route = getRouteApi('/member/requests/$id/extend');
export interface ExtendText { step: Step | null; due: NewDue | null; reason: string }
const EMPTY: ExtendText = { step: null, due: null, reason: '' };

/** A later due, with a reason, before the present one has passed. */
export function ExtendPage() {
  const t = useText(extendLabels);
  const { id } = route.useParams();
  const terms = useQuery({ queryKey: ['extension-terms', id], queryFn: ({ signal }) => api.get<ExtensionTerms>(`/loan-requests/${id}/extension-terms`, {}, signal) });
  return (
    <Page title={t('title')} lead={t('lead')} canGoBack>
      <Answered query={terms} notFound={<NotFoundState title={t('notFound')}><ButtonLink to="/requests">{t('toMine')}</ButtonLink></NotFoundState>}>{(found) => (found.whyNot ? <Cannot id={id} message={found.whyNot.message} /> : <ExtendForm id={id} terms={found} />)}</Answered>
    </Page>
  );
}

function Cannot({ id, message }: { id: string; message: string }) {
  const t = useText(extendLabels);
  return (
    <>
      <Notice tone="warn" title={t('cannot')}><p>{message}</p></Notice>
      <ButtonLink to="/requests/$id" params={{ id }} fullWidth>{t('back')}</ButtonLink>
    </>
  );
}

function ExtendForm({ id, terms }: { id: string; terms: ExtensionTerms }) {
  const t = useText(extendLabels);
  const navigate = useNavigate();
  const { value: text, change, clear } = useDraft(`extend.${id}`, EMPTY);
  const [isTried, setIsTried] = useState(false);
  const step = text.step ?? (fits(terms, 'oneDay') ? 'oneDay' : 'custom');
  const due = step === 'custom' ? (text.due ?? dueAfter(terms, 'oneDay')) : dueAfter(terms, step);
  const send = useMutation({
    mutationFn: () => api.post<LoanRequestView>(`/loan-requests/${id}/extensions`, { dueAt: instantOf(due.date, due.time), reason: text.reason.trim() }),
    onSuccess: () => { clear(); void navigate({ to: '/requests/$id', params: { id }, replace: true }); },
  });
  const isMissing = !text.reason.trim();
  const trySend = () => { setIsTried(true); if (!isMissing) send.mutate(); };
  return (
    <>
      <Card><Facts items={[[t('dueNow'), <SaidInstant key="now" at={terms.dueAt} />], [t('latest'), <SaidDate key="latest" on={terms.latestOn} />]]} /></Card>
      <Card><NewDueFields terms={terms} step={step} due={due} change={change} /></Card>
      <Card><Reason text={text.reason} isMissing={isTried && isMissing} change={(reason) => change({ reason })} /></Card>
      <Refusal error={send.error} />
      <ActionBar><Button fullWidth loading={send.isPending} onClick={trySend}>{t('send')}</Button></ActionBar>
    </>
  );
}

function Reason({ text, isMissing, change }: { text: string; isMissing: boolean; change: (reason: string) => void }) {
  const t = useText(extendLabels);
  const error = isMissing ? t('reasonNeeded') : undefined;
  return <Textarea label={t('reason')} description={t('reasonHint')} value={text} onChange={(event) => change(event.currentTarget.value)} error={error} autosize minRows={2} maxLength={1000} size="md" required />;
}
