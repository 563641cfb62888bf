import { charOfKey } from './key-codes.js';
import { tagFromScan } from '../../shared/tag-code.js';

/** A person needs longer between two keys; a scanner, wireless ones among them, sends one every few hundredths of a second. */
const LONGEST_PAUSE_MS = 100;
const SHORTEST_SCAN = 8;

export type TakeScan = (tag: string) => void;

const takers: TakeScan[] = [];
let opener: TakeScan | null = null;

/** Where no page takes a scan itself, this opens what it means. A page may be there before the frame around it is. */
export function openScansWith(open: TakeScan): () => void {
  opener = open;
  return () => {
    opener = null;
  };
}

/** The page opened last takes the scans; leaving it gives them back. */
export function takeScans(taker: TakeScan): () => void {
  takers.push(taker);
  return () => void takers.splice(takers.lastIndexOf(taker), 1);
}

export const giveScan = (tag: string): void => (takers.at(-1) ?? opener)?.(tag);

/** Listens to the whole page for a keyboard-wedge scanner, also while a field has the focus. */
export function listenForWedge(): () => void {
  let scanned = '';
  let typed = '';
  let last = 0;
  const hear = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.timeStamp - last > LONGEST_PAUSE_MS) scanned = typed = '';
    last = event.timeStamp;
    if (event.key === 'Enter' || event.key === 'Tab') {
      const tag = scanned.length >= SHORTEST_SCAN ? tagFromScan(scanned) : null;
      if (tag) swallow(event, typed, tag);
      scanned = typed = '';
      return;
    }
    const char = charOfKey(event.code, event.key, event.shiftKey);
    if (char === null) return;
    scanned += char;
    typed += event.key;
  };
  document.addEventListener('keydown', hear, true);
  return () => document.removeEventListener('keydown', hear, true);
}

function swallow(event: KeyboardEvent, typed: string, tag: string): void {
  event.preventDefault();
  event.stopPropagation();
  const field = event.target;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) takeBack(field, typed);
  giveScan(tag);
}

/** What the scanner typed into a field on its way does not belong there. */
function takeBack(field: HTMLInputElement | HTMLTextAreaElement, typed: string): void {
  if (!field.value.endsWith(typed)) return;
  const prototype = field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, field.value.slice(0, -typed.length));
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
