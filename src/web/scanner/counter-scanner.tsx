import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useText } from '../lib/i18n.js';
import css from './counter-scanner.module.css';
import { scannerLabels } from './labels.js';
import { ScanPanel } from './lazy-scan-panel.js';

interface CounterScannerProps {
  isOpenAtFirst?: boolean;
  hint?: string;
  /** What the last scan did, beside the camera where the eyes are. */
  children?: ReactNode;
}

/** Scans one thing after the other for the list below it. */
export function CounterScanner({ isOpenAtFirst = false, hint, children }: CounterScannerProps) {
  const t = useText(scannerLabels);
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  return (
    <div className={css.scanner}>
      {hint && !isOpen && <p className="soft">{hint}</p>}
      <Button variant={isOpen ? 'default' : 'filled'} onClick={() => setIsOpen(!isOpen)}>{t(isOpen ? 'closeScanner' : 'openScanner')}</Button>
      <div className={css.said} aria-live="polite">{children}</div>
      {isOpen && <ScanPanel typedAction={t('addCode')} />}
    </div>
  );
}
