import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { CustodyView } from '../../../shared/api/custody/custodies.js';
import type { AssetView } from '../../../shared/api/inventory.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { useDraft } from '../../lib/use-draft.js';
import { ActionBar } from '../../ui/layout/action-bar.js';
import { Answered } from '../../ui/layout/answered.js';
import { Card } from '../../ui/layout/card.js';
import { Page } from '../../ui/layout/page.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { HolderFields, holderBody, NO_HOLDER } from '../holder-fields.js';
import { custodyLabels } from '../labels.js';

const route = getRouteApi('/member/custodies/new');

/** เบิกไปประจำใช้: from the register into one person's hands. */
export function AssignPage() {
  const t = useText(custodyLabels);
  const { asset = '' } = route.useSearch();
  const found = useQuery({ queryKey: ['asset', asset], queryFn: ({ signal }) => api.get<AssetView>(`/assets/${asset}`, {}, signal) });
  return <Page title={t('assignTitle')} lead={t('assignLead')} canGoBack><Answered query={found}>{(view) => <AssignForm asset={view} />}</Answered></Page>;
}

function AssignForm({ asset }: { asset: AssetView }) {
  const t = useText(custodyLabels);
  const navigate = useNavigate();
  const client = useQueryClient();
  const draft = useDraft(`custody.${asset.id}`, NO_HOLDER);
  const body = holderBody(draft.value);
  const done = async ({ id }: CustodyView) => {
    draft.clear();
    await client.invalidateQueries();
    await navigate({ to: '/custodies/$id', params: { id }, replace: true });
  };
  const assign = useMutation({ mutationFn: (sent: object) => api.post<CustodyView>('/custodies', { ...sent, assetId: asset.id }), onSuccess: done });
  return (
    <>
      <Card title={asset.name} aside={<span className="soft">{asset.register?.number}</span>}><HolderFields text={draft.value} change={draft.change} /></Card>
      <Refusal error={assign.error} />
      <ActionBar><Button disabled={!body} loading={assign.isPending} onClick={() => body && assign.mutate(body)}>{t('assign')}</Button></ActionBar>
    </>
  );
}
