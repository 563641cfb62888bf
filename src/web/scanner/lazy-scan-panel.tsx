import { lazy, Suspense } from 'react';
import { LoadingState } from '../ui/layout/states.js';
import type { ScanPanelProps } from './scan-panel.js';

const Loaded = lazy(() => import('./scan-panel.js'));

export function ScanPanel(props: ScanPanelProps) {
  return <Suspense fallback={<LoadingState />}><Loaded {...props} /></Suspense>;
}
