import { useEffect, useRef, useState, type RefObject } from 'react';
import { type CameraTrouble, closeCamera, openCamera, watchFrames } from '../camera.js';
import { readCodes } from '../decoder.js';

export const STEPS = ['secure', 'present', 'allowed', 'picture', 'read'] as const;
export type Step = (typeof STEPS)[number];
export type Trouble = CameraTrouble | 'old' | 'noPicture';

/** Where each trouble stops the test. */
const STOPS_AT: Record<Trouble, Step> = { insecure: 'secure', old: 'secure', none: 'present', denied: 'allowed', busy: 'allowed', noPicture: 'picture' };
const PICTURE_MS = 8000;

export interface CameraTest {
  /** Steps that are done, from the first. */
  done: number;
  trouble: Trouble | null;
  isOn: boolean;
  start: () => void;
}

export type StepState = 'ok' | 'failed' | 'now' | 'later';
export function stateOf(step: Step, { done, trouble }: Pick<CameraTest, 'done' | 'trouble'>): StepState {
  const at = STEPS.indexOf(step);
  if (trouble && STOPS_AT[trouble] === step) return 'failed';
  if (at < done) return 'ok';
  return at === done && !trouble ? 'now' : 'later';
}

/** One thing after the other, each only when the one before is well. */
export function useCameraTest(video: RefObject<HTMLVideoElement | null>): CameraTest {
  const [state, setState] = useState<{ done: number; trouble: Trouble | null }>({ done: 0, trouble: null });
  const [isOn, setIsOn] = useState(false);
  const stop = useRef(() => undefined as void);
  const fail = (trouble: Trouble) => {
    setState({ done: STEPS.indexOf(STOPS_AT[trouble]), trouble });
    setIsOn(false);
  };
  const reach = (done: number) => setState((before) => ({ done: Math.max(before.done, done), trouble: null }));
  useEffect(() => {
    void whyNotYet().then((trouble) => (trouble ? fail(trouble) : reach(2)));
    return () => stop.current();
  }, []);
  const start = () => {
    stop.current();
    setIsOn(true);
    setState({ done: 0, trouble: null });
    void film(video, reach, fail).then((end) => { stop.current = end; });
  };
  return { ...state, isOn, start };
}

async function whyNotYet(): Promise<Trouble | null> {
  if (!window.isSecureContext) return 'insecure';
  if (!navigator.mediaDevices?.getUserMedia) return 'old';
  const devices = await navigator.mediaDevices.enumerateDevices().catch(() => []);
  return devices.length > 0 && !devices.some(({ kind }) => kind === 'videoinput') ? 'none' : null;
}

async function film(video: RefObject<HTMLVideoElement | null>, reach: (done: number) => void, fail: (trouble: Trouble) => void): Promise<() => void> {
  const before = await whyNotYet();
  const opened = before ?? (await openCamera());
  if (typeof opened === 'string' || !video.current) {
    if (typeof opened === 'string') fail(opened);
    return () => undefined;
  }
  reach(3);
  video.current.srcObject = opened;
  const tooLong = setTimeout(() => fail('noPicture'), PICTURE_MS);
  const stopLooking = watchFrames(video.current, async (frame) => {
    clearTimeout(tooLong);
    reach((await readCodes(frame)).length > 0 ? 5 : 4);
  });
  return () => {
    clearTimeout(tooLong);
    stopLooking();
    closeCamera(opened);
  };
}
