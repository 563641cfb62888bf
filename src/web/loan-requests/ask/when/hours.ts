import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { OpeningHours, StorePage, StoreView } from '../../../../shared/api/places.js';
import type { HolidayList } from '../../../../shared/api/settings.js';
import { openAtAny, openAtBoth } from '../../../../shared/hours/merged-hours.js';
import { usualHours } from '../../../../shared/hours/opening-hours.js';
import { api } from '../../../lib/api.js';
import type { CartLine } from '../ask-draft.js';

/** When things may be fetched and returned; no hours = the stores in question have none in common. */
export interface Hours {
  hours: readonly OpeningHours[];
  holidays: ReadonlySet<string>;
}

/** Where the agency has no store at all. */
const OFFICE: OpeningHours[] = usualHours('08:30', '16:30');

/** Of the stores of what was chosen; before anything is chosen, of any store. */
export function hoursFor(lines: readonly CartLine[], stores: readonly StoreView[]): readonly OpeningHours[] {
  const ofLines = lines.map((line) => stores.filter((store) => line.storeIds?.includes(store.id))).filter((own) => own.length > 0);
  const [first, ...rest] = ofLines.map((own) => openAtAny(own.map((store) => store.hours)));
  if (first) return rest.reduce((common, next) => openAtBoth(common, next), first);
  return stores.length > 0 ? openAtAny(stores.map((store) => store.hours)) : OFFICE;
}

/** The hours that count for a cart, with the holidays of the agency. */
export function useHours(lines: readonly CartLine[]): UseQueryResult<Hours> {
  return useQuery({
    queryKey: ['stores', 'hours'],
    queryFn: async () => ({ stores: (await api.get<StorePage>('/stores', { limit: 100 })).items, holidays: (await api.get<HolidayList>('/holidays')).items }),
    select: ({ stores, holidays }) => ({ hours: hoursFor(lines, stores), holidays: new Set(holidays.map((one) => one.onDay)) }),
  });
}
