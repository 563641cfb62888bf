import { Button, Checkbox } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { AssetListItem } from '../../../shared/api/inventory.js';
import { useText } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { ButtonLink } from '../../ui/layout/button-link.js';
import { EmptyState, FailedState, LoadingState } from '../../ui/layout/states.js';
import type { PageOf } from '../../ui/lists/paged-list.js';
import { uiLabels } from '../../ui/labels.js';
import { registerLabels } from '../labels.js';
import css from '../register.module.css';
import { AssetRow } from './asset-row.js';
import type { RegisterSearch } from './register-search.js';

interface AssetTableProps {
  list: UseInfiniteQueryResult<InfiniteData<PageOf<AssetListItem>>>;
  search: RegisterSearch;
  chosen: string[];
  choose: (ids: string[]) => void;
}

export function AssetTable({ list, search, chosen, choose }: AssetTableProps) {
  const ui = useText(uiLabels);
  if (!list.data) return list.isError ? <FailedState error={list.error} retry={() => void list.refetch()} /> : <LoadingState />;
  const assets = list.data.pages.flatMap((page) => page.items);
  if (!assets.length) return <NothingShown search={search} />;
  return (
    <>
      <Table assets={assets} chosen={chosen} choose={choose} />
      {list.isFetchNextPageError && <FailedState error={list.error} />}
      {list.hasNextPage && <Button fullWidth variant="default" mb="md" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{ui('showMore')}</Button>}
    </>
  );
}

/** Explicit roles: on a phone the rows are drawn as cards, which would take the table's own away. */
function Table({ assets, chosen, choose }: { assets: AssetListItem[] } & Pick<AssetTableProps, 'chosen' | 'choose'>) {
  const t = useText(registerLabels);
  const mayManage = useMay()('register.manage');
  const shown = assets.map((asset) => asset.id);
  const all = shown.every((id) => chosen.includes(id));
  const toggle = (id: string) => choose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const toggleAll = () => choose(all ? chosen.filter((id) => !shown.includes(id)) : [...new Set([...chosen, ...shown])]);
  return (
    <>
      {mayManage && <Checkbox className={css.all} size="md" label={t('chooseShown', { n: shown.length })} checked={all} indeterminate={!all && chosen.length > 0} onChange={toggleAll} />}
      <table role="table" className={`${css.table} ${mayManage ? '' : css.readOnly}`}>
        <thead role="rowgroup">
          <tr role="row">
            {mayManage && <th role="columnheader" scope="col"><span className={css.unseen}>{t('choose')}</span></th>}
            {(['thing', 'place', 'state', 'price'] as const).map((name) => <th key={name} role="columnheader" scope="col">{t(name)}</th>)}
          </tr>
        </thead>
        <tbody role="rowgroup">{assets.map((asset) => <AssetRow key={asset.id} asset={asset} isChosen={chosen.includes(asset.id)} toggle={mayManage ? toggle : null} />)}</tbody>
      </table>
    </>
  );
}

/** An empty register says how to fill it; an empty search how to widen it. */
function NothingShown({ search }: { search: RegisterSearch }) {
  const t = useText(registerLabels);
  const ui = useText(uiLabels);
  const navigate = useNavigate();
  const may = useMay();
  const isNarrowed = Object.values(search).some((value) => value !== undefined);
  if (isNarrowed) {
    return (
      <EmptyState title={ui('nothingMatches')}>
        <p>{ui('tryFewerWords')}</p>
        <Button variant="default" onClick={() => void navigate({ to: '/register', search: {} })}>{ui('clearFilters')}</Button>
      </EmptyState>
    );
  }
  return <EmptyState title={t('none')}>{may('register.manage') && <><p>{t('noneWhat')}</p><ButtonLink to="/register/imports">{t('import')}</ButtonLink></>}</EmptyState>;
}
