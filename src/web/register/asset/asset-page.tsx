import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { AssetView } from '../../../shared/api/inventory.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { Answered } from '../../ui/layout/answered.js';
import { Page } from '../../ui/layout/page.js';
import { LoadingState } from '../../ui/layout/states.js';
import { registerLabels } from '../labels.js';
import { AssetActions } from './asset-actions.js';
import { AssetDetails } from './asset-details.js';
import { AssetNow } from './asset-now.js';
import { AssetPhoto } from './asset-photo.js';

const route = getRouteApi('/member/register/assets/$id');

export const useAsset = (id: string) => useQuery({ queryKey: ['asset', id], queryFn: ({ signal }) => api.get<AssetView>(`/assets/${id}`, {}, signal) });

/** One thing: where it stands, what I may do now, and behind that everything the register knows. */
export function AssetPage() {
  const t = useText(registerLabels);
  const may = useMay();
  const asset = useAsset(route.useParams().id);
  if (asset.isPending) return <LoadingState />;
  const lead = [asset.data?.register?.number ?? (may('register.view') && asset.data ? t('unnumbered') : null), asset.data?.className !== asset.data?.name && asset.data?.className].filter(Boolean).join(' · ');
  return (
    <Page title={asset.data?.name ?? t('asset')} lead={lead} canGoBack>
      <Answered query={asset}>
        {(view) => (
          <>
            <AssetNow asset={view} />
            <AssetActions asset={view} />
            <AssetPhoto asset={view} />
            <AssetDetails asset={view} />
          </>
        )}
      </Answered>
    </Page>
  );
}
