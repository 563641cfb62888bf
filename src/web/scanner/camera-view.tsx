import { useEffect, useRef, useState } from 'react';
import { useText } from '../lib/i18n.js';
import { Notice } from '../ui/layout/notice.js';
import { type CameraTrouble, closeCamera, openCamera, watchFrames } from './camera.js';
import { CameraTestLink } from './camera-test-link.js';
import css from './camera-view.module.css';
import { readCodes } from './decoder.js';
import { scannerLabels } from './labels.js';

/** One sticker held before the camera counts once until this long has passed without it. */
const SAME_CODE_MS = 2500;

interface CameraViewProps {
  onText: (text: string) => void;
  onTrouble?: () => void;
}

export function CameraView({ onText, onTrouble }: CameraViewProps) {
  const t = useText(scannerLabels);
  const video = useRef<HTMLVideoElement>(null);
  const tell = useRef({ onText, onTrouble });
  tell.current = { onText, onTrouble };
  const [trouble, setTrouble] = useState<CameraTrouble | null>(null);
  useEffect(() => runCamera(video.current, (text) => tell.current.onText(text), setTrouble), []);
  useEffect(() => { if (trouble) tell.current.onTrouble?.(); }, [trouble]);
  if (trouble) {
    return (
      <Notice tone="warn" title={t('cameraCannot')}>
        <p>{t(trouble)}</p>
        <CameraTestLink />
      </Notice>
    );
  }
  return (
    <div className={css.frame}>
      <video ref={video} className={css.video} playsInline muted autoPlay aria-label={t('cameraPicture')} />
      <div className={css.aim} aria-hidden />
      <p className={css.hint}>{t('holdStill')}</p>
    </div>
  );
}

function runCamera(video: HTMLVideoElement | null, tell: (text: string) => void, fail: (trouble: CameraTrouble) => void): () => void {
  let stop = () => undefined as void;
  let isClosed = false;
  const seen = new Map<string, number>();
  void openCamera().then((opened) => {
    if (typeof opened === 'string') return fail(opened);
    if (isClosed || !video) return closeCamera(opened);
    video.srcObject = opened;
    const stopLooking = watchFrames(video, async (frame) => (await readCodes(frame)).forEach((text) => tellOnce(text, seen, tell)));
    stop = () => {
      stopLooking();
      closeCamera(opened);
    };
  });
  return () => {
    isClosed = true;
    stop();
  };
}

function tellOnce(text: string, seen: Map<string, number>, tell: (text: string) => void): void {
  const now = performance.now();
  const isNew = now - (seen.get(text) ?? -SAME_CODE_MS) > SAME_CODE_MS;
  seen.set(text, now);
  if (isNew) tell(text);
}
