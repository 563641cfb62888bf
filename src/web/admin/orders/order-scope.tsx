import { useQuery } from '@tanstack/react-query';
import type { AssetClassPage } from '../../../shared/api/catalogue.js';
import type { OrderScope } from '../../../shared/api/people.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { flatUnits, unitsQuery } from '../../ui/pickers/units-query.js';
import { adminLabels } from '../labels.js';

const MOST = 200;

/** What an order is narrowed to, in words; a class beyond the first many is only counted. */
export function useScopeWords(): (scope: OrderScope) => string[] {
  const t = useText(adminLabels);
  const units = flatUnits(useQuery(unitsQuery).data?.items ?? []);
  const classes = useQuery({ queryKey: ['asset-classes', 'all'], staleTime: 60_000, queryFn: ({ signal }) => api.get<AssetClassPage>('/asset-classes', { limit: MOST }, signal) });
  const named = (ids: string[], from: readonly { id: string; name: string }[]): string[] => from.filter((one) => ids.includes(one.id)).map((one) => one.name);
  const listed = (ids: string[] | undefined, from: readonly { id: string; name: string }[], rest: 'someUnits' | 'someClasses'): string[] => {
    const names = named(ids ?? [], from);
    return [...names, ...((ids?.length ?? 0) > names.length ? [t(rest, { n: (ids?.length ?? 0) - names.length })] : [])];
  };
  return ({ outside, borrowerKinds = [], unitIds, classIds }) => [
    ...(outside === undefined ? [] : [t(outside ? 'onlyOutside' : 'onlyInside')]), ...borrowerKinds.map((kind) => t(`borrower-${kind}`)),
    ...listed(unitIds, units.map(({ id, name }) => ({ id, name: t('thingsOf', { name }) })), 'someUnits'), ...listed(classIds, classes.data?.items ?? [], 'someClasses'),
  ];
}
