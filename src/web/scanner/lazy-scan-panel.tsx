import { lazy, Suspense } from 'react';
import { LoadingState } from '../ui/layout/states.js';

const Loaded = lazy(() => import('./scan-panel.js'));

export function ScanPanel() {
  return <Suspense fallback={<LoadingState />}><Loaded /></Suspense>;
}
