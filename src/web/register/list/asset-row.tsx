import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { AssetListItem } from '../../../shared/api/inventory.js';
import { useText } from '../../lib/i18n.js';
import { whole } from '../../../shared/thai/whole.js';
import { Money } from '../../ui/dates/said.js';
import { Photo } from '../../ui/media/photo.js';
import { registerLabels } from '../labels.js';
import css from '../register.module.css';
import { AssetStateBadge, ConditionBadge } from '../state-badges.js';

interface AssetRowProps {
  asset: AssetListItem;
  isChosen: boolean;
  toggle: ((id: string) => void) | null;
}

export function AssetRow({ asset, isChosen, toggle }: AssetRowProps) {
  const t = useText(registerLabels);
  return (
    <tr role="row" className={isChosen ? css.chosen : undefined}>
      {toggle && <td role="cell" className={css.tick}><label className={css.touch}><Checkbox size="md" aria-label={t('chooseOne', { name: asset.name })} checked={isChosen} onChange={() => toggle(asset.id)} /></label></td>}
      <td role="cell" className={css.thing}>
        {asset.photoFileId && <Photo fileId={asset.photoFileId} name={asset.name} />}
        <span>
          <Link to="/register/assets/$id" params={{ id: asset.id }} className={css.name}>{asset.name}</Link>
          <span className={css.under}>{asset.number ?? t('unnumbered')}{asset.className && asset.className !== asset.name && ` · ${asset.className}`}</span>
        </span>
      </td>
      <td role="cell">{asset.place}<span className={css.under}>{asset.unitName}</span></td>
      <td role="cell"><States asset={asset} /></td>
      <td role="cell" className={css.price}>{asset.unitPriceSatang !== null && <Money satang={asset.unitPriceSatang} />}</td>
    </tr>
  );
}

function States({ asset }: { asset: AssetListItem }) {
  const t = useText(registerLabels);
  return (
    <span className={css.badges}>
      <AssetStateBadge state={asset.loanState} isLendable={asset.lendable} condition={asset.condition} />
      {asset.holderName && <span className={css.under}>{t('custody')} {asset.holderName.split(' ').map(whole).join(' ')}</span>}
      {asset.condition !== 'usable' && <ConditionBadge condition={asset.condition} />}
    </span>
  );
}
