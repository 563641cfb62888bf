import { useQuery } from '@tanstack/react-query';
import type { HomeCounters } from '../../../shared/api/desk.js';
import { homeQuery } from '../../lib/home-query.js';
import { useSession } from '../../lib/session.js';

const NONE: HomeCounters = { inbox: 0, questions: 0, findings: 0, toHandOver: 0, dueToday: 0, late: 0, notices: 0, troubles: 0, confirmations: 0, unregularised: 0, folders: 0 };

export function useCounters(): HomeCounters {
  const { person } = useSession();
  return useQuery({ ...homeQuery, enabled: person !== null }).data?.counters ?? NONE;
}
