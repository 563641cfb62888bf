import { useMemo, useSyncExternalStore } from 'react';
import { useSession } from './session.js';

const CHANGED = new EventTarget();

function read<T extends object>(text: string | null, empty: T): T {
  try {
    return text ? { ...empty, ...(JSON.parse(text) as Partial<T>) } : empty;
  } catch {
    return empty;
  }
}

function write(key: string, text: string | null): void {
  if (text === null) localStorage.removeItem(key);
  else localStorage.setItem(key, text);
  CHANGED.dispatchEvent(new Event('change'));
}

function listen(react: () => void): () => void {
  CHANGED.addEventListener('change', react);
  window.addEventListener('storage', react);
  return () => {
    CHANGED.removeEventListener('change', react);
    window.removeEventListener('storage', react);
  };
}

export interface Draft<T> {
  value: T;
  change: (part: Partial<T>) => void;
  clear: () => void;
}

/** Typed text of one person, kept on this device through reload and sign-out until it was sent. `empty` is a constant. */
export function useDraft<T extends object>(name: string, empty: T): Draft<T> {
  const { person } = useSession();
  const key = `sujarit.draft.${person?.id ?? 'nobody'}.${name}`;
  const text = useSyncExternalStore(listen, () => localStorage.getItem(key));
  return useMemo(() => ({
    value: read(text, empty),
    change: (part) => write(key, JSON.stringify({ ...read(localStorage.getItem(key), empty), ...part })),
    clear: () => write(key, null),
  }), [key, text, empty]);
}
