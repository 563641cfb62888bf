import { useNavigate } from '@tanstack/react-router';
import { useText } from '../lib/i18n.js';
import { ScanPanel } from '../scanner/lazy-scan-panel.js';
import { useScan } from '../scanner/use-scan.js';
import { Page } from '../ui/layout/page.js';
import { gateLabels } from './labels.js';

/** For whoever stands at the gate: scan, look at the colour, next. */
export function GatePage() {
  const t = useText(gateLabels);
  const navigate = useNavigate();
  useScan((tag) => void navigate({ to: '/gate/$tag', params: { tag } }));
  return <Page title={t('title')} lead={t('lead')}><ScanPanel /></Page>;
}
