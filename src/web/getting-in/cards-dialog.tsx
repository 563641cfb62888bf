import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CardsPreview, InvitationsMailed } from '../../shared/api/access/getting-in.js';
import { CARD_LAYOUTS, type CardLayout } from '../../shared/codes/code-vocab.js';
import { api } from '../lib/api.js';
import { download } from '../lib/download.js';
import { useText } from '../lib/i18n.js';
import { Chips } from '../ui/forms/chips.js';
import { Answered } from '../ui/layout/answered.js';
import { Dialog } from '../ui/layout/dialog.js';
import { Notice } from '../ui/layout/notice.js';
import { Refusal } from '../ui/layout/refusal.js';
import { gettingInLabels } from './labels.js';
import { SharedLink } from './shared-link.js';

/** Chosen people, of whom so many hold a card, and so many have an address; or everybody of a unit, or of all, without a password. */
export type CardsFor = ({ ids: string[] } & Omit<CardsPreview, 'people' | 'most'>) | { unitId: string | undefined };

/** For whom it was opened: what a card changes about them meanwhile does not begin it anew. */
export function CardsDialog({ which: asked, close }: { which: CardsFor; close: () => void }) {
  const [which] = useState(asked);
  const t = useText(gettingInLabels);
  const isChosen = 'ids' in which;
  const preview = useQuery({
    queryKey: ['cards-preview', which],
    queryFn: ({ signal }) => (isChosen ? { ...which, people: which.ids.length, most: which.ids.length } : api.get<CardsPreview>('/invitations/preview', { unitId: which.unitId }, signal)),
  });
  return (
    <Dialog title={t('cardsTitle')} close={close}>
      <Answered query={preview}>{(shown) => <Sheet shown={shown} body={isChosen ? { ids: which.ids } : { unitId: which.unitId }} one={isChosen && which.ids.length === 1 ? (which.ids[0] ?? null) : null} />}</Answered>
    </Dialog>
  );
}

function Sheet({ shown, body, one }: { shown: CardsPreview; body: object; one: string | null }) {
  const t = useText(gettingInLabels);
  const [way, setWay] = useState<'print' | 'mail' | 'line'>('print');
  if (shown.people === 0) return <Notice tone="info"><p>{t('cardsNobody')}</p></Notice>;
  if (shown.people > shown.most) return <Notice tone="warn"><p>{t('cardsTooMany', { most: shown.most })}</p></Notice>;
  const ways = [{ value: 'print' as const, label: t('wayPrint') }, { value: 'mail' as const, label: t('wayMail'), hint: t('wayMailHint', { count: shown.withMail }), disabled: shown.withMail === 0 }, ...(one ? [{ value: 'line' as const, label: t('wayLine') }] : [])];
  return (
    <>
      <Chips legend={t('way')} value={way} options={ways} onChange={setWay} />
      {way === 'print' && <PrintedCards shown={shown} body={body} />}
      {way === 'mail' && <MailedCards shown={shown} body={body} />}
      {way === 'line' && one && <SharedLink personId={one} hasCard={shown.withCard > 0} />}
    </>
  );
}

function PrintedCards({ shown, body }: { shown: CardsPreview; body: object }) {
  const t = useText(gettingInLabels);
  const [layout, setLayout] = useState<CardLayout>('a4-8');
  const client = useQueryClient();
  const print = useMutation({ mutationFn: () => download('/invitations', { ...body, layout }, 'invitation-cards.pdf'), onSuccess: () => client.invalidateQueries({ queryKey: ['people'] }) });
  return (
    <>
      <p><strong>{t('cardsFor', { count: shown.people })}</strong></p>
      {shown.withCard > 0 && !print.isSuccess && <Notice tone="warn"><p>{t('cardsReplace', { count: shown.withCard })}</p></Notice>}
      <Chips legend={t('perPage')} value={layout} options={CARD_LAYOUTS.map((value) => ({ value, label: t(value) }))} onChange={setLayout} />
      <p className="soft">{t('cardsKeep')}</p>
      <Refusal error={print.error} />
      {print.isSuccess ? <Notice tone="good" isAnswer><p>{t('printed')}</p></Notice> : <Button fullWidth loading={print.isPending} onClick={() => print.mutate()}>{t('print')}</Button>}
    </>
  );
}

/** To those with an address of their own; the others still need a card. */
function MailedCards({ shown, body }: { shown: CardsPreview; body: object }) {
  const t = useText(gettingInLabels);
  const client = useQueryClient();
  const mail = useMutation({ mutationFn: () => api.post<InvitationsMailed>('/invitations/letters', body), onSuccess: () => client.invalidateQueries({ queryKey: ['people'] }) });
  if (mail.data) {
    const { mailed, withoutAddress } = mail.data;
    return <Notice tone="good" isAnswer><p>{t('mailed', { count: mailed })}</p>{withoutAddress > 0 && <p>{t('mailedWithout', { count: withoutAddress })}</p>}</Notice>;
  }
  return (
    <>
      <p>{t('mailWhat')}</p>
      {shown.withMailAndCard > 0 && <Notice tone="warn"><p>{t('cardsReplace', { count: shown.withMailAndCard })}</p></Notice>}
      <Refusal error={mail.error} />
      <Button fullWidth loading={mail.isPending} onClick={() => mail.mutate()}>{t('sendMail', { count: shown.withMail })}</Button>
    </>
  );
}
