import { queryOptions, useQuery } from '@tanstack/react-query';
import type { RoomPage, SitePage, StorePage } from '../../../shared/api/places.js';
import { api } from '../../lib/api.js';
import { Picker, type PickerProps } from './picker.js';

type Pages = { sites: SitePage; stores: StorePage; rooms: RoomPage };
const MOST = 200;

export const placesQuery = <K extends keyof Pages>(kind: K) =>
  queryOptions({ queryKey: ['places', kind], staleTime: 60_000, queryFn: ({ signal }) => api.get<Pages[K]>(`/${kind}`, { limit: MOST }, signal) });

interface PlaceFieldProps extends PickerProps {
  kind: keyof Pages;
  /** Only those of this site. */
  siteId?: string | null;
}

/** A site, store or room; those that have ended are offered no more. */
export function PlaceField({ kind, siteId, ...field }: PlaceFieldProps) {
  const places = useQuery(placesQuery(kind));
  const offered = (places.data?.items ?? [])
    .filter((one) => one.id === field.value || (!('ended' in one && one.ended) && (!siteId || !('siteId' in one) || one.siteId === siteId)))
    .map((one) => ({ value: one.id, label: 'siteName' in one && !siteId ? `${one.name} · ${one.siteName}` : one.name }));
  return <Picker {...field} data={offered} />;
}
