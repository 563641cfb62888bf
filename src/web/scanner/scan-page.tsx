import { useState } from 'react';
import { useText } from '../lib/i18n.js';
import { Page } from '../ui/layout/page.js';
import { CameraTestLink } from './camera-test-link.js';
import { scannerLabels } from './labels.js';
import css from './scan-panel.module.css';
import { ScanPanel } from './lazy-scan-panel.js';

export function ScanPage() {
  const t = useText(scannerLabels);
  const [isLinked, setIsLinked] = useState(false);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ScanPanel onTrouble={() => setIsLinked(true)} />
      <p className={css.wedge}>{t('wedge')}</p>
      {!isLinked && <CameraTestLink />}
    </Page>
  );
}
