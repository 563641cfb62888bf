import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SitePage } from '../../shared/api/places.js';
import type { SightingView } from '../../shared/api/sightings.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { useDraft } from '../lib/use-draft.js';
import { Chips } from '../ui/forms/chips.js';
import { MayBeLeft } from '../ui/forms/may-be-left.js';
import { Card } from '../ui/layout/card.js';
import { Notice } from '../ui/layout/notice.js';
import { Refusal } from '../ui/layout/refusal.js';
import { uiLabels } from '../ui/labels.js';
import { PhotoField } from '../ui/media/photo-field.js';
import { tagLabels } from './labels.js';

const ELSEWHERE = 'elsewhere';
interface SightingText { siteId: string | null; place: string; note: string; photoId: string | null }
const EMPTY: SightingText = { siteId: null, place: '', note: '', photoId: null };

/** Anyone signed in says where a thing was seen. */
export function SightingForm({ tag, close }: { tag: string; close: () => void }) {
  const t = useText(tagLabels);
  const draft = useDraft(`sighting.${tag}`, EMPTY);
  const report = useMutation({ mutationFn: (body: object) => api.post<SightingView>('/sightings', body), onSuccess: draft.clear });
  const [isTried, setIsTried] = useState(false);
  const { siteId, place, note, photoId } = draft.value;
  const where = siteId && siteId !== ELSEWHERE ? { siteId } : place.trim() ? { place: place.trim() } : null;
  const send = () => {
    setIsTried(true);
    if (where) report.mutate({ tag, ...where, note: note.trim() || undefined, photoId: photoId ?? undefined });
  };
  if (report.data) return <Thanks sighting={report.data} />;
  return (
    <Card title={t('sightingTitle')}>
      <p className="soft">{t('sightingLead')}</p>
      <SightingFields text={draft.value} change={draft.change} />
      {isTried && !where && <Notice tone="bad" isAnswer><p>{t('sightingNeeded')}</p></Notice>}
      <Refusal error={report.error} />
      <SightingButtons send={send} close={close} isBusy={report.isPending} />
    </Card>
  );
}

function SightingButtons({ send, close, isBusy }: { send: () => void; close: () => void; isBusy: boolean }) {
  const t = useText(tagLabels);
  const ui = useText(uiLabels);
  return (
    <Stack gap="sm">
      <Button loading={isBusy} onClick={send}>{t('sightingSend')}</Button>
      <Button variant="default" onClick={close}>{ui('cancel')}</Button>
    </Stack>
  );
}

function Thanks({ sighting }: { sighting: SightingView }) {
  const t = useText(tagLabels);
  return <Notice tone="good" isAnswer title={t('sightingDone')}>{sighting.question && <p>{t('sightingAsked', { store: sighting.question.storeName })}</p>}</Notice>;
}

function SightingFields({ text, change }: { text: SightingText; change: (part: Partial<SightingText>) => void }) {
  const t = useText(tagLabels);
  const sites = useQuery({ queryKey: ['sites'], queryFn: () => api.get<SitePage>('/sites', { limit: 100 }) });
  const options = [...(sites.data?.items ?? []).filter((site) => !site.ended).map((site) => ({ value: site.id, label: site.name })), { value: ELSEWHERE, label: t('elsewhere') }];
  return (
    <>
      <Chips legend={t('sightingSite')} value={text.siteId} options={options} onChange={(siteId) => change({ siteId })} required />
      {text.siteId === ELSEWHERE && <TextInput label={t('sightingPlace')} value={text.place} onChange={(event) => change({ place: event.currentTarget.value })} required size="md" mb="md" />}
      <Textarea label={<MayBeLeft>{t('sightingNote')}</MayBeLeft>} value={text.note} onChange={(event) => change({ note: event.currentTarget.value })} autosize size="md" mb="md" />
      <PhotoField label={t('sightingPhoto')} kind="photo" fileId={text.photoId} onChange={(photoId) => change({ photoId })} />
    </>
  );
}
