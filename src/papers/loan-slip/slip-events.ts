import { CONDITION_WORDS } from '../../shared/labels/counter.js';
import { digitsOf, instant, personText, rangesText } from '../paper-words.js';
import type { Column } from '../form/pdf-table.js';
import type { LoanSlipFacts, SlipHandover, SlipReturn } from './loan-slip.facts.js';
import { RECEIPT } from './slip-words.js';

export const HANDOVER_COLUMNS: Column[] = [
  { heading: 'ครั้งที่', width: 36, align: 'center' },
  { heading: 'เมื่อ', width: 86 },
  { heading: 'รายการที่', width: 62, align: 'center' },
  { heading: 'ผู้จ่ายพัสดุ', width: 140 },
  { heading: 'ผู้รับพัสดุ', width: 171.28 },
];

export const RETURN_COLUMNS: Column[] = [
  { heading: 'ครั้งที่', width: 36, align: 'center' },
  { heading: 'เมื่อ', width: 96 },
  { heading: 'รายการและสภาพ', width: 163.28 },
  { heading: 'ผู้ส่งคืน', width: 100 },
  { heading: 'ผู้รับคืน', width: 100 },
];

/** Filled in by hand and entered afterwards: why, and when. */
export const enteredText = ({ recordedLater }: SlipHandover): string => (recordedLater ? `${recordedLater.reason} เมื่อ ${instant(recordedLater.at)}` : '');

export const handedOverText = ({ lineNumbers, at }: SlipHandover): string => `รายการที่ ${rangesText(lineNumbers)} เมื่อ ${instant(at)}`;

/** One sentence an item that is not simply whole, and one for all that are. */
export function itemsText({ items }: SlipReturn): string[] {
  const isPlain = (item: SlipReturn['items'][number]) => item.condition === 'normal' && !item.note && !item.accessories;
  const plain = items.filter(isPlain);
  const told = items.filter((item) => !isPlain(item));
  return [
    ...(plain.length > 0 ? [`รายการที่ ${rangesText(plain.map(({ lineNumber }) => lineNumber))} สภาพปกติ รวม ${sum(plain)} หน่วย`] : []),
    ...told.map(({ lineNumber, quantity, condition, accessories, note }) =>
      [`รายการที่ ${lineNumber} จำนวน ${quantity} สภาพ: ${CONDITION_WORDS[condition].th}`, note, accessories ? `อุปกรณ์: ${accessories}` : ''].filter(Boolean).join(' – '),
    ),
  ];
}

const sum = (items: SlipReturn['items']): number => items.reduce((total, { quantity }) => total + quantity, 0);

export function returnedAtText({ receivedAt, recordedLater }: SlipReturn): string {
  const later = recordedLater ? ` (บันทึกเมื่อ ${instant(recordedLater.at)} เหตุผล: ${recordedLater.reason})` : '';
  return `${instant(receivedAt)}${later}`;
}

export function handoverRows(facts: LoanSlipFacts): string[][] {
  return numbered(facts, facts.handovers, (event) => [
    [instant(event.at), enteredText(event)].filter(Boolean).join('\n'),
    rangesText(event.lineNumbers),
    personText(event.handedOverBy),
    `${personText(event.receivedBy)}\n${RECEIPT[event.receipt]}`,
  ]);
}

export function returnRows(facts: LoanSlipFacts): string[][] {
  return numbered(facts, facts.returns, (event) => [
    returnedAtText(event),
    itemsText(event).join('\n'),
    personText(event.returnedBy),
    personText(event.takenBackBy),
  ]);
}

function numbered<T>(facts: LoanSlipFacts, events: T[], cells: (event: T) => string[]): string[][] {
  const digits = digitsOf(facts);
  return events.map((event, at) => [`${at + 1}`, ...cells(event)].map(digits));
}
