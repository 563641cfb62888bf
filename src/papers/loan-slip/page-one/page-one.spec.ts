import { describe, expect, it } from '@jest/globals';
import { lettersOf, pagesOf, type PlacedWord, wordsOf } from '../../reading/paper-reading.js';
import { BORROWINGS, type SlipCase, slipOf } from './page-one.cases.js';
import type { LoanSlipFacts } from '../loan-slip.facts.js';
import { renderLoanSlip } from '../loan-slip.js';

const CASES: SlipCase[] = [false, true].flatMap((isLong) => [false, true].flatMap((isInk) => BORROWINGS.flatMap((borrowing) =>
  [1, 7, 8, 20].map((count) => ({ count, isLong, isInk, borrowing, isBack: !isInk && count !== 8 })))));
/** What a page leaves white: the head stands a little above the text, the footer below it. */
const FRAME = { left: 55, top: 20, right: 595.28 - 40, bottom: 841.89 - 10 };

/** Foot of a page and title of the next: a word may go on after them. */
const BETWEEN_PAGES = /ใบยืมเลขที่ย\.12\/2570ฉบับที่.*?หน้า\d+\/\d+(รายละเอียดแนบท้ายใบยืมเลขที่ย\.12\/2570)?/g;

const isOutside = ({ left, top, right, bottom }: PlacedWord): boolean => left < FRAME.left || top < FRAME.top || right > FRAME.right || bottom > FRAME.bottom;
const middle = ({ top, bottom }: PlacedWord): number => (top + bottom) / 2;
const onOneAnother = (one: PlacedWord, other: PlacedWord): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1.5 &&
  Math.abs(middle(one) - middle(other)) < 0.6 * Math.min(one.bottom - one.top, other.bottom - other.top);

function overlapping(words: PlacedWord[]): string[] {
  const sorted = [...words].sort((one, other) => one.top - other.top);
  return sorted.flatMap((word, at) => {
    const near = sorted.slice(at + 1, at + 80).filter((other) => onOneAnother(word, other));
    return near.map((other) => `${word.text} / ${other.text}`);
  });
}

/** Every word of the fields a slip prints; the unit and telephone of an officer who signs are not among them. */
function fieldWords({ borrower, filledInBy, letterhead, opinions, approval, lines, handovers, returns, ...slip }: LoanSlipFacts): string[] {
  const signed = [...handovers, ...returns].flatMap((event) => Object.values(event)).map((value) => (typeof value === 'object' && 'name' in value ? [value.name, value.position] : []));
  const texts = [
    slip.purpose, slip.reference, slip.orderedBy, slip.place.name, slip.writtenAt, slip.addressedTo, Object.values(letterhead), filledInBy?.name, filledInBy?.position,
    Object.values({ ...borrower.person }), borrower.organisation, borrower.address, borrower.asWhom, borrower.letter?.number, borrower.sponsor?.name, borrower.sponsor?.position,
    approval.form === 'electronic' ? [approval.by.name, approval.by.position, approval.authority.postTitle, approval.authority.order?.number, approval.note] : [],
    opinions.flatMap((opinion) => [opinion.postTitle, opinion.words, opinion.by?.name]), signed,
    lines.flatMap((line) => [line.description, line.number, line.accessories, line.condition, line.unitWord, line.swappedFor?.description, line.swappedFor?.reason]),
    returns.flatMap(({ items }) => items.map(({ note }) => note)),
  ];
  return texts.flat(2).flatMap((text) => (text ?? '').split(/\s+/)).filter(Boolean);
}

const boxes = ({ handovers, returns }: LoanSlipFacts): string[] =>
  ['ความเห็น', 'ผู้ยืม', 'การอนุมัติ', 'ผู้จ่ายพัสดุ', 'ผู้รับพัสดุ', ...(handovers.length > 0 && returns.length > 0 ? ['คืน'] : ['การส่งคืน', 'การรับคืน'])];

const nameOf = ({ count, isLong, isInk, borrowing, isBack }: SlipCase): string =>
  `${count} ${isLong ? 'long' : 'short'} lines, ${isInk ? 'ink' : 'electronic'}, ${borrowing}${isBack ? ', returned' : ''}`;

describe('page one of a slip', () => {
  it.each(CASES.map((each) => [nameOf(each), each] as const))('holds its lines and every signature: %s', async (_, each) => {
    const slip = slipOf(each);
    const pdf = await renderLoanSlip(slip);
    const [first = [], ...annex] = wordsOf(pdf);
    const text = first.map((word) => word.text).join(' ');
    for (const box of boxes(slip)) expect(text).toContain(box);
    const numbers = slip.lines.map((line) => (each.isLong ? line.description.split(' ')[0] ?? '' : line.number ?? ''));
    expect(numbers.filter((number) => first.some((line) => line.text.split(' ').includes(number)))).toEqual(numbers.slice(0, 7));
    const letters = lettersOf(pdf).replace(BETWEEN_PAGES, '');
    expect(fieldWords(slip).filter((word) => !letters.includes(word))).toEqual([]);
    expect([first, ...annex].flatMap((words) => words.filter(isOutside))).toEqual([]);
    expect([first, ...annex].flatMap(overlapping)).toEqual([]);
    if (!each.isLong && !each.isBack && each.count <= 7) expect(annex).toEqual([]);
  });

  it('says which lines are told whole in the annex', async () => {
    const slip = slipOf({ count: 8, isLong: true, isInk: true, borrowing: 'outsider', isBack: false });
    const [first = [], second = []] = pagesOf(await renderLoanSlip({ ...slip, thaiDigits: true }));
    expect(first).toContain('(ข้อความเต็มของรายการที่ ๑–๗ และรายการที่ ๘ อยู่ในรายละเอียดแนบท้าย รวมทั้งสิ้น ๘ รายการ)');
    expect(second).toContain('รายการพัสดุที่ยืม (ลำดับที่ ๑–๘)');
  });
});

describe('an edition of template 1', () => {
  it('is drawn as when it was frozen: long words push lines to the annex', async () => {
    const slip = slipOf({ count: 7, isLong: true, isInk: true, borrowing: 'outsider', isBack: false });
    const onFirst = async (templateVersion: 1 | 2) => ((await pagesOf(await renderLoanSlip({ ...slip, templateVersion })))[0] ?? []).filter((line) => /บรรทัด\d+ข/.test(line)).length;
    expect([await onFirst(1), await onFirst(2)]).toEqual([0, 7]);
  });

  it('still breaks a title where its dictionary did', async () => {
    const lines = slipOf({ count: 1, isLong: false, isInk: false, borrowing: 'employee', isBack: false }).lines.map((line) => ({ ...line, condition: 'ส่งต่อให้รองผู้อำนวยการ' }));
    const drawn = async (templateVersion: 1 | 2) => pagesOf(await renderLoanSlip(slipWith(templateVersion, lines)));
    const isBroken = (pages: string[][]) => !pages.flat().some((line) => line.includes('รองผู้อำนวยการ') && !line.includes('ตำแหน่ง'));
    expect([isBroken(await drawn(1)), isBroken(await drawn(2))]).toEqual([true, false]);
  });
});

const slipWith = (templateVersion: 1 | 2, lines: LoanSlipFacts['lines']): LoanSlipFacts =>
  ({ ...slipOf({ count: 1, isLong: false, isInk: false, borrowing: 'employee', isBack: false }), templateVersion, lines });
