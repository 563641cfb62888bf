import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import SignaturePadCore from 'signature_pad';
import { useText } from '../../lib/i18n.js';
import { uiLabels } from '../labels.js';
import css from './signature-pad.module.css';

/** Signing on the glass; hands on the picture after each stroke, null when wiped. */
export function SignaturePad({ label, onChange }: { label: string; onChange: (picture: Blob | null) => void }) {
  const t = useText(uiLabels);
  const glass = useGlass(onChange);
  return (
    <div className={css.frame}>
      <p className={css.label}>{label}</p>
      <canvas ref={glass.canvas} className={css.glass} aria-label={t('signHere')} role="img" />
      <p className={css.hint} role="status">{t(glass.isSigned ? 'signed' : 'signHere')}</p>
      {glass.isSigned && <Button variant="default" onClick={glass.wipe}>{t('signAgain')}</Button>}
    </div>
  );
}

function useGlass(onChange: (picture: Blob | null) => void) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePadCore>(null);
  const tell = useRef(onChange);
  tell.current = onChange;
  const [isSigned, setIsSigned] = useState(false);
  useEffect(() => {
    const glass = canvas.current;
    if (!glass) return;
    pad.current = openPad(glass, () => {
      setIsSigned(true);
      glass.toBlob((picture) => tell.current(picture), 'image/png');
    });
    return () => pad.current?.off();
  }, []);
  const wipe = () => {
    pad.current?.clear();
    setIsSigned(false);
    tell.current(null);
  };
  return { canvas, isSigned, wipe };
}

function openPad(glass: HTMLCanvasElement, whenStroked: () => void): SignaturePadCore {
  const ratio = Math.max(window.devicePixelRatio, 1);
  glass.width = glass.offsetWidth * ratio;
  glass.height = glass.offsetHeight * ratio;
  glass.getContext('2d')?.scale(ratio, ratio);
  const pad = new SignaturePadCore(glass, { penColor: '#0f2a50', backgroundColor: '#ffffff' });
  pad.addEventListener('endStroke', whenStroked);
  return pad;
}
