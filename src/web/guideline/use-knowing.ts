import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../lib/api.js';
import { currentGuidelineQuery } from './current-guideline.js';

export interface Knowing {
  /** The version to take note of; null where nothing is asked. */
  asked: { id: string; number: number | null } | null;
  isTicked: boolean;
  tick: (isTicked: boolean) => void;
  /** Nothing is asked, or it is ticked. */
  isSettled: boolean;
  /** Before what is sent or confirmed; does nothing where nothing is asked. */
  acknowledge: () => Promise<void>;
}

/** Whether this person still has to take note of the guideline in force, and their tick. */
export function useKnowing(): Knowing {
  const [isTicked, tick] = useState(false);
  const { data } = useQuery(currentGuidelineQuery);
  const asked = data?.guideline && data.acknowledgedAt === null ? data.guideline : null;
  const acknowledge = async () => {
    if (asked) await api.post(`/guidelines/${asked.id}/acknowledgement`, {});
  };
  return { asked, isTicked, tick, isSettled: asked === null || isTicked, acknowledge };
}
