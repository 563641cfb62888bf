import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { onSignedOut, queryClient } from '../lib/query-client.js';
import { sessionQuery } from '../lib/session.js';
import { router } from './router.js';
import { theme, variables } from './theme.js';

onSignedOut(() => {
  const { pathname, href } = router.state.location;
  queryClient.removeQueries({ queryKey: sessionQuery.queryKey });
  if (pathname !== '/sign-in') void router.navigate({ to: '/sign-in', search: { next: href } });
});

export function App({ nonce }: { nonce: string }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} forceColorScheme="light" getStyleNonce={() => nonce}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
