import { bangkokDate } from '../shared/calendar.js';
import { formatDay, formatTime, toThaiDigits } from '../shared/calendar-formats.js';
import type { PaperAuthority, PaperPerson } from './paper-facts.js';

/** YYYY-MM-DD → "15 กุมภาพันธ์ 2570" */
export const longDate = (date: string): string => formatDay(date, { style: 'long' });

/** YYYY-MM-DD → "15 ก.พ. 2570" */
export const shortDate = (date: string): string => formatDay(date);

/** ISO instant → "15 ก.พ. 2570 เวลา 08.30 น." in Bangkok. */
export const instant = (iso: string): string => `${formatDay(bangkokDate(iso))} เวลา ${formatTime(iso)}`;

const LATIN = /[A-Za-z]/;

/** Thai digits in words that have no Latin letter: "3 เครื่อง" changes, "EOS-R50" stays. */
export function thaiDigits(text: string): string {
  return text.split(/(\s+)/).map((word) => (LATIN.test(word) ? word : toThaiDigits(word))).join('');
}

/** The digits of one paper: ๐–๙ or 0–9. */
export const digitsOf = (facts: { thaiDigits: boolean }): ((text: string) => string) => (facts.thaiDigits ? thaiDigits : (text) => text);

const BY_ORDER: Record<PaperAuthority['capacity'], string> = {
  holder: '',
  delegated: 'ผู้รับมอบอำนาจจาก',
  'acting-vacant': 'รักษาราชการแทน',
  'acting-for': 'ปฏิบัติราชการแทน',
  'acting-in-post': 'รักษาการในตำแหน่ง',
  'self-as-head': '',
};

/** In which capacity somebody decided: "ปฏิบัติราชการแทน ผู้อำนวยการ… ตามคำสั่งที่ … ลงวันที่ …"; empty for the holder. */
export function capacityText({ capacity, postTitle, order }: PaperAuthority): string {
  if (capacity === 'self-as-head') return 'หัวหน้าหน่วยงานใช้เอง – แจ้งผู้ตรวจสอบภายในเพื่อทราบ';
  const instead = BY_ORDER[capacity] === '' ? '' : `${BY_ORDER[capacity]} ${postTitle}`;
  const byOrder = order ? `ตามคำสั่งที่ ${order.number} ลงวันที่ ${shortDate(order.orderedOn)}` : '';
  return `${instead} ${byOrder}`.trim();
}

/** "นางสาวพิมพ์ชนก แสงทอง นักวิชาการคอมพิวเตอร์ กลุ่มเทคโนโลยีดิจิทัล โทร. …" */
export function personText({ name, position, unitName, phone }: PaperPerson): string {
  return [name, position, unitName, phone ? `โทร. ${phone}` : ''].filter(Boolean).join(' ');
}

/** [1, 2, 3, 5] → "1–3, 5" */
export function rangesText(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
