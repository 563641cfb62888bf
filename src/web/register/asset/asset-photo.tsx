import { useMutation } from '@tanstack/react-query';
import type { AssetView } from '../../../shared/api/inventory.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { Card } from '../../ui/layout/card.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { Photo } from '../../ui/media/photo.js';
import { PhotoField } from '../../ui/media/photo-field.js';
import { registerLabels } from '../labels.js';

/** Whoever may change the thing takes its picture here; everybody else sees it. */
export function AssetPhoto({ asset }: { asset: AssetView }) {
  const t = useText(registerLabels);
  const keep = useMutation({ mutationFn: (photoFileId: string | null) => api.put(`/assets/${asset.id}/photo`, { version: asset.version, photoFileId }) });
  if (!asset.allowedActions.includes('change')) return asset.photoFileId ? <Card><Photo fileId={asset.photoFileId} name={asset.name} isLarge /></Card> : null;
  return (
    <Card>
      <Refusal error={keep.error} />
      <PhotoField label={t('photo')} kind="photo" fileId={asset.photoFileId} onChange={(id) => keep.mutate(id)} />
    </Card>
  );
}
