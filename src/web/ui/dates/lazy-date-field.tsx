import { lazy, Suspense, type ComponentProps } from 'react';
import { LoadingState } from '../layout/states.js';

const Loaded = lazy(() => import('./date-field.js'));

/** The calendar comes only where a date is chosen. */
export function DateField(props: ComponentProps<typeof Loaded>) {
  return <Suspense fallback={<LoadingState />}><Loaded {...props} /></Suspense>;
}
