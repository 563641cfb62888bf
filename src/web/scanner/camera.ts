export type CameraTrouble = 'insecure' | 'denied' | 'none' | 'busy';

/** Opens the back camera, or says why it cannot. */
export async function openCamera(): Promise<MediaStream | CameraTrouble> {
  if (!window.isSecureContext || !navigator.mediaDevices) return 'insecure';
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: false, video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } } });
  } catch (error) {
    return troubleOf(error);
  }
}

function troubleOf(error: unknown): CameraTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'none';
  return 'busy';
}

/** Reads frames until told to stop; each frame waits for the one before. */
export function watchFrames(video: HTMLVideoElement, look: (video: HTMLVideoElement) => Promise<void>): () => void {
  let isOn = true;
  const next = async () => {
    if (!isOn) return;
    if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) await look(video).catch(() => undefined);
    if (isOn) setTimeout(() => void next(), 60);
  };
  void next();
  return () => {
    isOn = false;
  };
}

export const closeCamera = (stream: MediaStream): void => stream.getTracks().forEach((track) => track.stop());
