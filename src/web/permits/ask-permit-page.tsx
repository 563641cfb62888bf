import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { HandBackList } from '../../shared/api/custody/hand-back.js';
import type { PermitView } from '../../shared/api/custody/permits.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { useSession } from '../lib/session.js';
import { useDraft } from '../lib/use-draft.js';
import { ActionBar } from '../ui/layout/action-bar.js';
import { Answered } from '../ui/layout/answered.js';
import { Page } from '../ui/layout/page.js';
import { Refusal } from '../ui/layout/refusal.js';
import { EmptyState } from '../ui/layout/states.js';
import { NO_PERMIT, permitBody, PermitFields, type HeldThing } from './permit-fields.js';
import { permitLabels } from './labels.js';

const route = getRouteApi('/member/permits/new');

/** Leave to take things in my custody out of the premises. */
export function AskPermitPage() {
  const t = useText(permitLabels);
  const { person } = useSession();
  const personId = person?.id ?? '';
  const list = useQuery({ queryKey: ['hand-back', personId], enabled: personId !== '', queryFn: ({ signal }) => api.get<HandBackList>(`/hand-back-lists/${personId}`, {}, signal) });
  return (
    <Page title={t('askTitle')} lead={t('askLead')} canGoBack>
      <Answered query={list}>{({ custodies }) => <AskForm held={custodies.filter((custody) => custody.allowedActions.includes('ask-permit'))} />}</Answered>
    </Page>
  );
}

function AskForm({ held }: { held: HeldThing[] }) {
  const t = useText(permitLabels);
  const navigate = useNavigate();
  const client = useQueryClient();
  const { custody } = route.useSearch();
  const draft = useDraft('permit', { ...NO_PERMIT, custodyIds: custody ? [custody] : [] });
  const ids = draft.value.custodyIds.filter((id) => held.some((one) => one.id === id));
  const text = { ...draft.value, custodyIds: ids.length || !custody ? ids : [custody] };
  const body = permitBody(text);
  const done = async ({ id }: PermitView) => {
    draft.clear();
    await client.invalidateQueries();
    await navigate({ to: '/permits/$id', params: { id }, replace: true });
  };
  const ask = useMutation({ mutationFn: (sent: object) => api.post<PermitView>('/permits', sent), onSuccess: done });
  if (held.length === 0) return <EmptyState title={t('noThings')}><p>{t('noThingsWhat')}</p></EmptyState>;
  return (
    <>
      <PermitFields text={text} change={draft.change} held={held} />
      <Refusal error={ask.error} />
      <ActionBar><Button disabled={!body} loading={ask.isPending} onClick={() => body && ask.mutate(body)}>{t('send')}</Button></ActionBar>
    </>
  );
}
