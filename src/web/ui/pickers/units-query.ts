import { queryOptions } from '@tanstack/react-query';
import type { UnitTree, UnitView } from '../../../shared/api/people.js';
import { api } from '../../lib/api.js';

export const unitsQuery = queryOptions({
  queryKey: ['units'],
  staleTime: 60_000,
  queryFn: ({ signal }) => api.get<UnitTree>('/units', {}, signal),
});

/** The tree as a list, each unit behind its own head unit. */
export const flatUnits = (units: readonly UnitView[]): UnitView[] => units.flatMap((unit) => [unit, ...flatUnits(unit.children)]);
