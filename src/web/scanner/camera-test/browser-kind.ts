export type BrowserKind = 'inApp' | 'android' | 'iosSafari' | 'iosOther' | 'firefox' | 'desktop';

const KINDS: [BrowserKind, RegExp][] = [
  ['inApp', /\bLine\/|FBAN|FBAV|Instagram|MicroMessenger/],
  ['iosOther', /(?:iPhone|iPad).*(?:CriOS|FxiOS|EdgiOS)/],
  ['iosSafari', /iPhone|iPad/],
  ['firefox', /Firefox\//],
  ['android', /Android/],
];

/** Which words help: the switch that allows the camera lies elsewhere in each. */
export const browserKind = (agent: string): BrowserKind => KINDS.find(([, pattern]) => pattern.test(agent))?.[0] ?? 'desktop';
