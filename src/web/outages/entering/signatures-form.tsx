import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { OutageEntryBody, OutageEntryView, OutageSheet, OutageSheetBody, OutageSlipView } from '../../../shared/api/loans/outages.js';
import { isOutageConflict } from '../../../shared/outages/outage-conflicts.js';
import { api } from '../../lib/api.js';
import { Refused } from '../../lib/api-error.js';
import { useText } from '../../lib/i18n.js';
import { Chips } from '../../ui/forms/chips.js';
import { ColleagueField } from '../../ui/forms/colleague-field.js';
import { ActionBar } from '../../ui/layout/action-bar.js';
import { Card } from '../../ui/layout/card.js';
import { Notice } from '../../ui/layout/notice.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { PhotoField } from '../../ui/media/photo-field.js';
import { wordLabels } from '../../ui/words/labels.js';
import { outageLabels } from '../labels.js';
import css from '../outages.module.css';
import { entryBodyOf, NOBODY, OTHER, type Signatory, type Signatures } from './on-paper.js';

interface SignaturesFormProps {
  slip: OutageSlipView;
  body: OutageSheetBody;
  sheet: OutageSheet;
  back: () => void;
}

/** Who signed, who handed over, what for, and the photo that shows it. */
export function SignaturesForm({ slip, body, sheet, back }: SignaturesFormProps) {
  const t = useText(outageLabels);
  const [signed, setSigned] = useState<Signatures>({ signer: { ...NOBODY, id: sheet.signers.length === 1 ? (sheet.signers[0]?.personId ?? null) : null }, hander: NOBODY, purpose: '', pageFileId: null });
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<Signatures>) => setSigned({ ...signed, ...part });
  const whole = entryBodyOf(body, signed);
  const entering = useEntering(slip);
  const send = (keepsConflict: boolean) => {
    setTried(true);
    if (whole) entering.mutate({ ...whole, keepsConflict });
  };
  return (
    <>
      <Card title={thingsOf(sheet)}><Button variant="default" onClick={back}>{t('change')}</Button></Card>
      <Signer sheet={sheet} signer={signed.signer} change={(signer) => change({ signer })} />
      <Hander sheet={sheet} hander={signed.hander} change={(hander) => change({ hander })} />
      <Textarea label={t('purpose')} required autosize minRows={2} maxLength={500} size="md" mb="md" value={signed.purpose} onChange={(event) => change({ purpose: event.currentTarget.value })} />
      <PhotoField label={t('photo')} kind="paper" required fileId={signed.pageFileId} onChange={(pageFileId) => change({ pageFileId })} />
      {isTried && !whole && <Notice tone="bad" isAnswer><p>{t('missing')}</p></Notice>}
      <Refusal error={entering.error} />
      <GoneAllTheSame error={entering.error} keep={() => send(true)} />
      <ActionBar><Button fullWidth loading={entering.isPending} onClick={() => send(false)}>{t('save')}</Button></ActionBar>
    </>
  );
}

const thingsOf = ({ things }: OutageSheet): string =>
  things.map(({ title, number, quantity, unitWord }) => [title, number, quantity > 1 && `${quantity} ${unitWord}`].filter(Boolean).join(' ')).join(', ');

/** What the record speaks against is not thrown away. */
function GoneAllTheSame({ error, keep }: { error: Error | null; keep: () => void }) {
  const t = useText(outageLabels);
  if (!(error instanceof Refused) || !isOutageConflict(error.code)) return null;
  return <Notice tone="warn" isAnswer><p>{t('goneWhat')}</p><Button variant="outline" onClick={keep}>{t('gone')}</Button></Notice>;
}

/** A loan opens its page; what is kept for a review opens the list that waits. */
function useEntering(slip: OutageSlipView) {
  const navigate = useNavigate();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: OutageEntryBody) => api.post<OutageEntryView>(`/outage-slips/${slip.id}/entry`, body),
    onSuccess: async ({ requestId }) => {
      await client.invalidateQueries();
      if (requestId) void navigate({ to: '/requests/$id', params: { id: requestId } });
      else void navigate({ to: '/outages', search: { part: 'conflicts' } });
    },
  });
}

function Signer({ sheet, signer, change }: { sheet: OutageSheet; signer: Signatory; change: (signer: Signatory) => void }) {
  const t = useText(outageLabels);
  const words = useText(wordLabels);
  const options = sheet.signers.map(({ personId, name, capacity, orderNumber }) => ({
    value: personId, label: name, hint: capacity === 'holder' ? sheet.postTitle : [words(capacity), orderNumber && words('order', { number: orderNumber })].filter(Boolean).join(' · '),
  }));
  return (
    <div className={css.group}>
      {options.length === 0 && <Notice tone="warn"><p>{t('noSigner', { post: sheet.postTitle })}</p></Notice>}
      <Whoever legend={t('signer')} options={options} other={{ value: OTHER, label: t('otherSigner'), hint: t('otherHint') }} who={t('whoSigned')} chosen={signer} change={change} />
    </div>
  );
}

/** Who kept the store that day, or whoever it was all the same. */
function Hander({ sheet, hander, change }: { sheet: OutageSheet; hander: Signatory; change: (hander: Signatory) => void }) {
  const t = useText(outageLabels);
  const options = sheet.handers.map(({ personId, name }) => ({ value: personId, label: name }));
  return (
    <div className={css.group}>
      <Whoever legend={t('hander')} options={options} other={{ value: OTHER, label: t('otherHander'), hint: t('otherHanderHint') }} who={t('whoHandedOver')} chosen={hander} change={change} />
    </div>
  );
}

type Option = { value: string; label: string; hint?: string };

function Whoever({ legend, options, other, who, chosen, change }: { legend: string; options: Option[]; other: Option; who: string; chosen: Signatory; change: (chosen: Signatory) => void }) {
  return (
    <>
      <Chips legend={legend} required value={chosen.id} options={[...options, other]} onChange={(id) => change({ ...chosen, id })} />
      {chosen.id === OTHER && <ColleagueField label={who} required value={chosen.other} onChange={(person) => change({ ...chosen, other: person })} />}
    </>
  );
}
