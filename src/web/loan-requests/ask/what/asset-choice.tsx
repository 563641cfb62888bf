import { Checkbox } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { CatalogueAssetView, CatalogueEntryView } from '../../../../shared/api/catalogue.js';
import { api } from '../../../lib/api.js';
import { useLanguage, useText } from '../../../lib/i18n.js';
import { sayInstant } from '../../../lib/time.js';
import { Answered } from '../../../ui/layout/answered.js';
import css from '../ask.module.css';
import { askLabels } from '../labels.js';
import type { Cart } from './use-cart.js';

interface AssetChoiceProps {
  entry: CatalogueEntryView;
  times: { startsAt: string; dueAt: string };
  cart: Cart;
}

/** The particular things of one kind, with what is in the way of each. */
export function AssetChoice({ entry, times, cart }: AssetChoiceProps) {
  const t = useText(askLabels);
  const found = useQuery({
    queryKey: ['catalogue', entry.id, times],
    queryFn: ({ signal }) => api.get<CatalogueEntryView>(`/catalogue/${entry.id}`, times, signal),
  });
  return (
    <Answered query={found}>
      {({ assets = [] }) => (
        <ul className={css.assets} aria-label={t('chooseWhich')}>
          {assets.map((asset) => <li key={asset.id}><AssetBox asset={asset} isOn={cart.has(asset.id)} toggle={() => cart.toggle(entry, asset)} /></li>)}
        </ul>
      )}
    </Answered>
  );
}

function AssetBox({ asset, isOn, toggle }: { asset: CatalogueAssetView; isOn: boolean; toggle: () => void }) {
  const t = useText(askLabels);
  const language = useLanguage();
  const busy = asset.free ? null : t('busyUntil', { until: asset.busyUntil ? sayInstant(asset.busyUntil, language) : '–' });
  return (
    <Checkbox
      size="md"
      label={<>{asset.name} <span className="whole">{asset.number}</span></>}
      description={busy ? <span className={css.busy}><IconCalendarOff aria-hidden size={18} /> {busy}</span> : asset.place}
      checked={isOn}
      disabled={!asset.free && !isOn}
      onChange={toggle}
    />
  );
}
