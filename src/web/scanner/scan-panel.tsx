import { useState } from 'react';
import { useText } from '../lib/i18n.js';
import { Notice } from '../ui/layout/notice.js';
import { CameraView } from './camera-view.js';
import { scannerLabels } from './labels.js';
import { PhotoCode } from './photo-code.js';
import css from './scan-panel.module.css';
import { tagFromScan } from './tag-from-scan.js';
import { TypedCode } from './typed-code.js';
import { giveScan } from './wedge.js';

/** Camera, photo and typed code in one; what is read goes to whoever takes scans on this page. */
export default function ScanPanel() {
  const t = useText(scannerLabels);
  const [isStrange, setIsStrange] = useState(false);
  const take = (text: string) => {
    const tag = tagFromScan(text);
    setIsStrange(!tag);
    if (!tag) return;
    navigator.vibrate?.(60);
    giveScan(tag);
  };
  return (
    <div className={css.panel}>
      <CameraView onText={take} />
      {isStrange && <Notice tone="warn" isAnswer>{t('notTag')}</Notice>}
      <TypedCode onTag={giveScan} />
      <PhotoCode onText={take} />
    </div>
  );
}
