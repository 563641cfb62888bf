import { Anchor, Button, Group, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import { api } from '../lib/api.js';
import { fileAddress } from '../lib/download.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { sayDate, sayInstant } from '../lib/time.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { Notice } from '../ui/layout/notice.js';
import { Refusal } from '../ui/layout/refusal.js';
import { uiLabels } from '../ui/labels.js';
import css from './folders.module.css';
import { folderLabels } from './labels.js';

/** What was signed on paper, with its page; recording it, and saying that one did not sign it. */
export function PaperCard({ request }: { request: LoanRequestView }) {
  const t = useText(folderLabels);
  const language = useLanguage();
  const { steps, allowedActions: may, whyNot } = request;
  const signed = steps.flatMap((step) => (step.paper ? [{ ...step.paper, id: step.id, post: step.postTitle }] : []));
  if (signed.length === 0 && !may.includes('record-paper') && !whyNot['record-paper']) return null;
  return (
    <Card title={t(signed.length > 0 ? 'onPaper' : 'title')}>
      {signed.map((one) => (
        <div key={one.id}>
          <p>{t('onPaperWhat', { post: one.post, on: sayDate(one.signedOn, language), name: one.recordedByName })}</p>
          <Anchor underline="always" className={css.link} href={fileAddress(`/files/${one.pageFileId}`)} target="_blank" rel="noreferrer">{t('seePage')}</Anchor>
          {one.objectedAt && <Notice tone="warn" title={t('objected', { at: sayInstant(one.objectedAt, language) })}><p>“{one.objection}”</p></Notice>}
        </div>
      ))}
      {whyNot['record-paper'] && <p className="soft">{whyNot['record-paper'].message}</p>}
      {may.includes('record-paper') && signed.length === 0 && <p>{t('onPaperLead')}</p>}
      {may.includes('record-paper') && <Group grow><ButtonLink to="/folders" variant="default">{t('toFolder')}</ButtonLink><ButtonLink to="/requests/$id/paper" params={{ id: request.id }} variant="default">{t('record')}</ButtonLink></Group>}
      {may.includes('object') && <Objecting requestId={request.id} />}
    </Card>
  );
}

function Objecting({ requestId }: { requestId: string }) {
  const t = useText(folderLabels);
  const ui = useText(uiLabels);
  const client = useQueryClient();
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const object = useMutation({ mutationFn: () => api.post<LoanRequestView>(`/loan-requests/${requestId}/objection`, { reason: reason.trim() }), onSuccess: () => client.invalidateQueries() });
  const send = () => {
    setIsTried(true);
    if (reason.trim()) object.mutate();
  };
  if (!isOpen) return <><p className="soft">{t('objectHint')}</p><Button fullWidth variant="outline" color="red" onClick={() => setIsOpen(true)}>{t('object')}</Button></>;
  return (
    <>
      <Textarea label={t('objectReason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={isTried && !reason.trim() ? t('objectReasonNeeded') : undefined} autosize minRows={2} maxLength={1000} size="md" my="md" required />
      <Refusal error={object.error} />
      <Group grow><Button variant="default" onClick={() => setIsOpen(false)}>{ui('cancel')}</Button><Button color="red" loading={object.isPending} onClick={send}>{t('object')}</Button></Group>
    </>
  );
}
