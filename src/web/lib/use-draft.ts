import { useCallback, useState } from 'react';
import { useSession } from './session.js';

const keyOf = (person: string, name: string) => `sujarit.draft.${person}.${name}`;

function read<T extends object>(key: string, empty: T): T {
  try {
    const text = localStorage.getItem(key);
    return text ? { ...empty, ...(JSON.parse(text) as Partial<T>) } : empty;
  } catch {
    return empty;
  }
}

export interface Draft<T> {
  value: T;
  change: (part: Partial<T>) => void;
  clear: () => void;
}

/** Typed text of one person, kept on this device through reload and sign-out until it was sent. */
export function useDraft<T extends object>(name: string, empty: T): Draft<T> {
  const { person } = useSession();
  const key = keyOf(person?.id ?? 'nobody', name);
  const [value, setValue] = useState(() => read(key, empty));
  const change = useCallback((part: Partial<T>) => {
    const next = { ...read(key, empty), ...part };
    localStorage.setItem(key, JSON.stringify(next));
    setValue(next);
  }, [key, empty]);
  const clear = useCallback(() => {
    localStorage.removeItem(key);
    setValue(empty);
  }, [key, empty]);
  return { value, change, clear };
}
