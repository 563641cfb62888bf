import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { NoAnswer, isSignedOut } from './api-error.js';

let whenSignedOut: () => void = () => undefined;

/** The router tells here what to do when the session has ended: keep the place, ask to sign in. */
export function onSignedOut(react: () => void): void {
  whenSignedOut = react;
}

const watch = (error: unknown) => {
  if (isSignedOut(error)) whenSignedOut();
};

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: watch }),
  // Every change may move a list or a counter elsewhere, so all that is on screen is read again.
  mutationCache: new MutationCache({ onError: watch, onSuccess: () => void queryClient.invalidateQueries() }),
  defaultOptions: {
    queries: { staleTime: 15_000, gcTime: 10 * 60_000, retry: (count, error) => error instanceof NoAnswer && count < 2 },
    mutations: { retry: (count, error) => error instanceof NoAnswer && count < 1, networkMode: 'always' },
  },
});
