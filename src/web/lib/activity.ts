/** Reading in the background must not keep a session alive that nobody uses (idle 30 minutes). */
const STILL_THERE_MS = 5 * 60_000;
let lastTouch = Date.now();

for (const kind of ['pointerdown', 'keydown']) window.addEventListener(kind, () => { lastTouch = Date.now(); }, { passive: true, capture: true });

/** Interval for reading again while somebody is at the screen. */
export const whileActive = (milliseconds: number) => (): number | false => (Date.now() - lastTouch < STILL_THERE_MS ? milliseconds : false);
