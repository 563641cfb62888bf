import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import type { PaperDecisionBody, PaperSheet } from '../../shared/api/loans/paper.js';
import { whole } from '../../shared/thai/whole.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { DateField } from '../ui/dates/lazy-date-field.js';
import { Chips } from '../ui/forms/chips.js';
import { ActionBar } from '../ui/layout/action-bar.js';
import { Card } from '../ui/layout/card.js';
import { Notice } from '../ui/layout/notice.js';
import { Refusal } from '../ui/layout/refusal.js';
import { PhotoField } from '../ui/media/photo-field.js';
import { uiLabels } from '../ui/labels.js';
import { wordLabels } from '../ui/words/labels.js';
import css from './folders.module.css';
import { folderLabels } from './labels.js';
import { LineQuantities } from './line-quantities.js';
import { BLANK, bodyOf, lacking, owesWords, outcomesOf, type Written } from './written.js';

interface RecordFormProps {
  code: string;
  request: LoanRequestView;
  sheet: PaperSheet;
  signedOn: string;
  setSignedOn: (day: string | null) => void;
}

/** What stands on the signed page, from its code at the top down to the signature. */
export function RecordForm({ code, request, sheet, signedOn, setSignedOn }: RecordFormProps) {
  const t = useText(folderLabels);
  const [written, setWritten] = useState<Written>({ ...BLANK, memoCode: code });
  const change = (part: Partial<Written>) => setWritten({ ...written, ...part });
  const read = { ...written, signerId: signerOf(sheet, written) };
  const missing = lacking(read);
  const { isTried, errorOf, isReady } = useTried(missing);
  const record = useRecording(request.id, () => bodyOf(read, request, signedOn));
  const send = () => isReady() && record.mutate();
  return (
    <>
      <Card title={`${request.number ?? ''} · ${whole(request.borrower.name)}`}><p>{request.purpose}</p></Card>
      <TextInput label={t('code')} description={t('codeHint')} size="md" mb="md" required maxLength={20} autoCapitalize="characters" autoComplete="off" value={written.memoCode} onChange={(event) => change({ memoCode: event.currentTarget.value })} error={errorOf('code')} />
      <div className={css.group}><DateField label={t('signedOn')} description={t('signedOnHint')} min={sheet.earliestOn} max={sheet.latestOn} value={signedOn} onChange={setSignedOn} required /></div>
      <Signers sheet={sheet} value={read.signerId} choose={(signerId) => change({ signerId })} error={errorOf('signer')} />
      <OutcomeFields request={request} sheet={sheet} written={written} change={change} isTried={isTried} error={errorOf('outcome')} />
      <PhotoField label={t('page')} kind="paper" required fileId={written.pageFileId} onChange={(pageFileId) => change({ pageFileId })} error={errorOf('page')} />
      {isTried && missing.length > 0 && <Notice tone="bad" isAnswer><p>{t('missing', { what: missing.map((field) => t(field)).join(', ') })}</p></Notice>}
      <Refusal error={record.error} />
      <ActionBar><Button fullWidth loading={record.isPending} onClick={send}>{t('save')}</Button></ActionBar>
    </>
  );
}

const NEEDED = { code: 'fieldNeeded', signer: 'choiceNeeded', outcome: 'choiceNeeded', page: 'photoNeeded', words: 'fieldNeeded' } as const;

/** What is missing is said once saving was tried. */
function useTried(missing: ReturnType<typeof lacking>) {
  const ui = useText(uiLabels);
  const [isTried, setIsTried] = useState(false);
  const errorOf = (field: (typeof missing)[number]) => (isTried && missing.includes(field) ? ui(NEEDED[field]) : undefined);
  const isReady = () => {
    setIsTried(true);
    return missing.length === 0;
  };
  return { isTried, errorOf, isReady };
}

/** Chosen, or the only one who could sign on that day. */
function signerOf({ signers }: PaperSheet, { signerId }: Written): string | null {
  if (signers.some((one) => one.personId === signerId)) return signerId;
  return signers.length === 1 ? (signers[0]?.personId ?? null) : null;
}

function useRecording(id: string, body: () => PaperDecisionBody) {
  const navigate = useNavigate();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<LoanRequestView>(`/loan-requests/${id}/paper-decisions`, body()),
    onSuccess: async () => {
      await client.invalidateQueries();
      void navigate({ to: '/requests/$id', params: { id } });
    },
  });
}

interface OutcomeFieldsProps extends Pick<RecordFormProps, 'request' | 'sheet'> {
  written: Written;
  change: (part: Partial<Written>) => void;
  isTried: boolean;
  error: string | undefined;
}

function OutcomeFields({ request, sheet, written, change, isTried, error: unchosen }: OutcomeFieldsProps) {
  const t = useText(folderLabels);
  const { outcome, reason, quantities } = written;
  const isOwed = outcome !== null && owesWords(outcome);
  const error = isTried && isOwed && !reason.trim() ? t('wordsNeeded') : undefined;
  return (
    <>
      <div className={css.group}><Chips legend={t('outcome')} required error={unchosen} value={outcome} options={outcomesOf(sheet.asked, request).map((value) => ({ value, label: t(value) }))} onChange={(chosen) => change({ outcome: chosen })} /></div>
      {outcome === 'part' && <LineQuantities request={request} choices={quantities} change={(chosen) => change({ quantities: chosen })} />}
      {outcome !== null && <Textarea label={t('words')} size="md" mb="md" autosize minRows={2} maxLength={1000} required={isOwed} value={reason} onChange={(event) => change({ reason: event.currentTarget.value })} error={error} />}
    </>
  );
}

function Signers({ sheet, value, choose, error }: { sheet: PaperSheet; value: string | null; choose: (personId: string) => void; error: string | undefined }) {
  const t = useText(folderLabels);
  const words = useText(wordLabels);
  if (sheet.signers.length === 0) return <Notice tone="warn"><p>{t('noSigner')}</p></Notice>;
  const options = sheet.signers.map(({ personId, name, capacity, orderNumber }) => ({
    value: personId, label: name, hint: capacity === 'holder' ? (sheet.postTitle ?? '') : [words(capacity), orderNumber && words('order', { number: orderNumber })].filter(Boolean).join(' · '),
  }));
  return <div className={css.group}><Chips legend={t('signer')} required error={error} value={value} options={options} onChange={choose} /></div>;
}
