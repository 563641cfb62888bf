import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { AssetCounts, AssetListItem } from '../../../shared/api/inventory.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { useSession } from '../../lib/session.js';
import { usePaged } from '../../lib/use-paged.js';
import { Page } from '../../ui/layout/page.js';
import { SearchBox } from '../../ui/lists/search-box.js';
import { registerLabels } from '../labels.js';
import { AssetTable } from './asset-table.js';
import { RegisterFilters } from './register-filters.js';
import { RegisterHead, RegisterTabs } from './register-head.js';
import { registerSearch, type RegisterSearch, withoutState } from './register-search.js';
import { SelectionBar } from './selection-bar.js';
import { StateChips } from './state-chips.js';

const route = getRouteApi('/member/register');

let kept: { by: string | undefined; ids: string[] } = { by: undefined, ids: [] };

/** What was ticked is still ticked after a look at one of them. */
function useChosen(): [string[], (ids: string[]) => void] {
  const by = useSession().person?.id;
  const [chosen, setChosen] = useState(kept.by === by ? kept.ids : []);
  const choose = (ids: string[]) => {
    kept = { by, ids };
    setChosen(ids);
  };
  return [chosen, choose];
}

/** The whole register: find, count, choose, mark, print. */
export function RegisterPage() {
  const t = useText(registerLabels);
  const navigate = useNavigate();
  const search = registerSearch(route.useSearch());
  const [chosen, setChosen] = useChosen();
  const list = usePaged<AssetListItem>('assets', '/assets', { ...search, limit: 50 });
  const counts = useQuery({
    queryKey: ['asset-counts', withoutState(search)],
    queryFn: ({ signal }) => api.get<AssetCounts>('/assets/counts', withoutState(search), signal),
    placeholderData: keepPreviousData,
  });
  const show = (part: RegisterSearch) => void navigate({ to: '/register', search: { ...search, ...part }, replace: true });
  return (
    <Page title={t('title')} isWide aside={<RegisterHead search={search} />}>
      <RegisterTabs />
      <SearchBox label={t('search')} value={search.q ?? ''} onSearch={(q) => show({ q: q || undefined })} />
      <StateChips search={search} counts={counts.data} show={show} />
      <RegisterFilters search={search} show={show} />
      <AssetTable list={list} search={search} chosen={chosen} choose={setChosen} />
      <SelectionBar chosen={chosen} clear={() => setChosen([])} search={search} counts={counts.data} />
    </Page>
  );
}
