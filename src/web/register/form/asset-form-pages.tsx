import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { AssetView } from '../../../shared/api/inventory.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { useDraft } from '../../lib/use-draft.js';
import { Answered } from '../../ui/layout/answered.js';
import { Page } from '../../ui/layout/page.js';
import { textOrNull } from '../../ui/forms/use-fields.js';
import { useAsset } from '../asset/asset-page.js';
import { registerLabels } from '../labels.js';
import { AssetForm } from './asset-form.js';
import { type AssetText, bodyOf, NEW_ASSET, textOf } from './asset-text.js';

const route = getRouteApi('/member/register/assets/$id/edit');

export function NewAssetPage() {
  const t = useText(registerLabels);
  const navigate = useNavigate();
  const draft = useDraft('asset.new', NEW_ASSET);
  const save = (text: AssetText) => api.post<AssetView>('/assets', { ...bodyOf(text), number: textOrNull(text.number) });
  const saved = ({ id }: AssetView) => {
    draft.clear();
    void navigate({ to: '/register/assets/$id', params: { id }, replace: true });
  };
  return (
    <Page title={t('newAsset')} lead={t('newAssetLead')} canGoBack>
      <AssetForm draft={draft} isNew save={save} whenSaved={saved} />
    </Page>
  );
}

export function EditAssetPage() {
  const t = useText(registerLabels);
  const asset = useAsset(route.useParams().id);
  return (
    <Page title={t('change')} lead={asset.data?.name} canGoBack>
      <Answered query={asset}>{(view) => <EditAsset asset={view} />}</Answered>
    </Page>
  );
}

function EditAsset({ asset }: { asset: AssetView }) {
  const navigate = useNavigate();
  const known = useMemo(() => textOf(asset), [asset]);
  const draft = useDraft(`asset.${asset.id}.${asset.version}`, known);
  const save = (text: AssetText) => api.patch<AssetView>(`/assets/${asset.id}`, { ...bodyOf(text), version: asset.version });
  const saved = () => {
    draft.clear();
    void navigate({ to: '/register/assets/$id', params: { id: asset.id }, replace: true });
  };
  return <AssetForm draft={draft} isNew={false} save={save} whenSaved={saved} />;
}
