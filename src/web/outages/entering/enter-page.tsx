import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import type { OutageSlipView } from '../../../shared/api/loans/outages.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { Answered } from '../../ui/layout/answered.js';
import { ButtonLink } from '../../ui/layout/button-link.js';
import { Card } from '../../ui/layout/card.js';
import { Notice } from '../../ui/layout/notice.js';
import { Page } from '../../ui/layout/page.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { LoadingState } from '../../ui/layout/states.js';
import { outagesQuery } from '../declared-list.js';
import { outageLabels } from '../labels.js';
import { PaperForm } from './paper-form.js';

const route = getRouteApi('/member/outages/enter');

/** The paper lies beside the screen: its number first, then what stands on it, from top to bottom. */
export function EnterPage() {
  const t = useText(outageLabels);
  const { number } = route.useSearch();
  return <Page title={t('enterTitle')} lead={t('enterLead')} canGoBack>{number ? <Found key={number} number={number} /> : <NumberForm />}</Page>;
}

function NumberForm({ typed = '' }: { typed?: string }) {
  const t = useText(outageLabels);
  const navigate = useNavigate();
  const [number, setNumber] = useState(typed);
  const find = (event: FormEvent) => {
    event.preventDefault();
    if (number.trim()) void navigate({ to: '/outages/enter', search: { number: number.trim() } });
  };
  return (
    <form onSubmit={find}>
      <TextInput label={t('number')} description={t('numberHint')} required size="md" mb="md" maxLength={300} autoComplete="off" value={number} onChange={(event) => setNumber(event.currentTarget.value)} />
      <Button type="submit" fullWidth disabled={!number.trim()}>{t('find')}</Button>
    </form>
  );
}

function Found({ number }: { number: string }) {
  const slip = useQuery({ queryKey: ['outage-slips', number], queryFn: ({ signal }) => api.get<OutageSlipView>('/outage-slips', { number }, signal), retry: false });
  if (slip.isError) return <><Refusal error={slip.error} /><NumberForm typed={number} /></>;
  if (!slip.data) return <LoadingState />;
  return <Numbered slip={slip.data} />;
}

function Numbered({ slip }: { slip: OutageSlipView }) {
  const t = useText(outageLabels);
  const outages = useQuery(outagesQuery);
  const isOpen = slip.state === 'unused' || slip.isConflict;
  const other = <ButtonLink to="/outages/enter" search={{}} variant="default">{t('otherNumber')}</ButtonLink>;
  return (
    <>
      <Card title={slip.number}><p>{t(slip.isConflict ? 'conflict' : slip.state)}{slip.spoiledReason && ` “${slip.spoiledReason}”`}</p>{slip.state === 'spoiled' && <p>{t('spoiledWhat')}</p>}{other}</Card>
      {!isOpen && slip.requestId && <ButtonLink to="/requests/$id" params={{ id: slip.requestId }}>{t('openRequest')}</ButtonLink>}
      {isOpen && (
        <Answered query={outages}>
          {({ items }) => (items.length === 0 ? <Notice tone="warn"><p>{t('nobodyDeclared')}</p></Notice> : <PaperForm slip={slip} outages={items} />)}
        </Answered>
      )}
    </>
  );
}
