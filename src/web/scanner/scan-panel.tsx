import { useState } from 'react';
import { tagFromScan } from '../../shared/tag-code.js';
import { useText } from '../lib/i18n.js';
import { Notice } from '../ui/layout/notice.js';
import { CameraView } from './camera-view.js';
import { scannerLabels } from './labels.js';
import { PhotoCode } from './photo-code.js';
import css from './scan-panel.module.css';
import { TypedCode } from './typed-code.js';
import { giveScan } from './wedge.js';

const giveTag = (text: string): boolean => {
  const tag = tagFromScan(text);
  if (tag) giveScan(tag);
  return tag !== null;
};

export interface ScanPanelProps {
  /** Other than a sticker, e.g. a pick-up code: returns whether the text was of use. Left out: tags go to `useScan`. */
  take?: (text: string) => boolean;
  typedLabel?: string;
  typedHint?: string;
  typedAction?: string;
  /** The camera does not open, and says where to have it tested. */
  onTrouble?: () => void;
}

/** Camera, photo and typed code in one. */
export default function ScanPanel({ take = giveTag, typedLabel, typedHint, typedAction, onTrouble }: ScanPanelProps) {
  const t = useText(scannerLabels);
  const [isStrange, setIsStrange] = useState(false);
  const read = (text: string) => {
    const isTaken = take(text);
    setIsStrange(!isTaken);
    if (isTaken && navigator.userActivation?.hasBeenActive) navigator.vibrate?.(60);
  };
  return (
    <div className={css.panel}>
      <CameraView onText={read} onTrouble={onTrouble} />
      {isStrange && <Notice tone="warn" isAnswer>{t('notTag')}</Notice>}
      <TypedCode label={typedLabel ?? t('typed')} hint={typedHint ?? t('typedHint')} action={typedAction ?? t('useCode')} take={take} />
      <PhotoCode onText={read} />
    </div>
  );
}
