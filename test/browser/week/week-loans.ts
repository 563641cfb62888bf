import type { Desk } from '../../support/browser/desk.js';
import { worded } from '../../support/browser/worded.js';
import { pagesOf } from '../../../src/papers/reading/paper-reading.js';
import { textOf } from '../../support/browser/pdf-text.js';
import { photographOf } from './week-files.js';

interface Asked {
  start?: string;
  length: string;
  /** Left out: at the head office. */
  elsewhere?: string;
  thing: string;
  /** A number from the register; left out: any of the kind. */
  number?: string;
  purpose: string;
  reference?: string;
  borrower?: (desk: Desk) => Promise<void>;
}

/** The four steps of asking, up to the number of the slip. */
export async function ask(desk: Desk, { start = 'พรุ่งนี้', length, elsewhere, thing, number, purpose, reference, borrower }: Asked): Promise<string> {
  await desk.tap(start, 'radio');
  await desk.tap(length, 'radio');
  await desk.tap(elsewhere ? 'ที่อื่น นอกสถานที่' : 'สำนักงานใหญ่', 'radio');
  if (elsewhere) await desk.fill('สถานที่ใช้งาน', elsewhere);
  await desk.tap('ถัดไป');
  await desk.page.getByRole('searchbox').first().fill(thing);
  await desk.sees(new RegExp(`^${thing}`));
  if (number) {
    await desk.tap('ระบุเครื่อง');
    await desk.tap(new RegExp(number), 'checkbox');
  } else await desk.tap(`เพิ่ม ${thing}`);
  await desk.sees('เลือกแล้ว 1 ชิ้น');
  await desk.tap('ถัดไป');
  await desk.fill('ใช้ในราชการเรื่องใด', purpose);
  if (reference) await desk.fill('หนังสือหรือโครงการอ้างอิง', reference);
  await borrower?.(desk);
  await desk.tap('ถัดไป');
  await desk.tap('อ่านและรับรองตามนี้', 'checkbox');
  await desk.tap('ส่งคำขอ');
  await desk.sees('ส่งคำขอแล้ว');
  await desk.tap('เปิดคำขอ', 'link');
  await desk.page.waitForURL(/\/requests\/[^/]+$/);
  return desk.page.url().split('/').at(-1)!;
}

/** Labels of everything that is found by these words, one a page; the code of each by the number of its thing. */
export async function printLabels(keeper: Desk, words: string): Promise<[string, string][]> {
  await keeper.go(`/register?q=${encodeURIComponent(words)}`);
  await keeper.tap(/^เลือกทั้งหมดที่แสดง/, 'checkbox');
  await keeper.tap('พิมพ์ป้าย QR');
  await keeper.tap('ทีละดวง (เครื่องพิมพ์ป้าย)', 'radio');
  const pages = pagesOf(await keeper.downloaded(() => keeper.tap('ดาวน์โหลดไฟล์ PDF')));
  await keeper.page.keyboard.press('Escape');
  await keeper.tap('ยกเลิกการเลือก');
  return pages.map((lines) => [lines.find((line) => /^\d{4}-\d{3}-/.test(line)) ?? '', lines.find((line) => line.startsWith('รหัสป้าย '))?.slice('รหัสป้าย '.length) ?? '']);
}

/** Approves, or speaks for, the one request that waits. */
export async function decide(desk: Desk, word: 'อนุมัติ' | 'เห็นควรอนุมัติ'): Promise<void> {
  await desk.go('/inbox');
  await desk.tap(word);
  await desk.sees('ไม่มีคำขอรอพิจารณา');
}

/** The secretary prints what waits, the head signs on paper, the secretary records the signed page. */
export async function signOnPaper(secretary: Desk, requestId: string, signedOn: string): Promise<void> {
  await secretary.go('/folders');
  await secretary.tap('พิมพ์ 1 เรื่อง');
  const address = await secretary.page.getByRole('link', { name: worded('เปิดไฟล์ PDF') }).getAttribute('href');
  const memo = textOf(await secretary.download(address!));
  const [code = ''] = /\b[2-9A-HJ-NP-Z]{5}[ -]?[2-9A-HJ-NP-Z]{5}\b/.exec(memo) ?? [];
  await secretary.go('/folders?state=with-head');
  await secretary.tap('รับแฟ้มคืน 1 เรื่อง');
  await secretary.go(`/requests/${requestId}/paper`);
  await secretary.fill('รหัสบนหน้าที่ลงนาม', code);
  await secretary.day('วันที่ที่ลงนาม', signedOn);
  await secretary.tap('อนุมัติทุกรายการ', 'radio');
  await secretary.give(await photographOf('page.jpg'));
  await secretary.page.getByRole('img', { name: worded('ภาพหน้าที่ลงนาม') }).waitFor();
  await secretary.tap('บันทึกผล');
  await secretary.sees('ลงนามบนกระดาษ');
}

/** As at a counter: scanned again where nothing beeped. */
export async function scanUntil(keeper: Desk, tag: string, seen: string): Promise<void> {
  const isSeen = () => keeper.page.getByText(worded(seen)).first().waitFor({ timeout: 4_000 }).then(() => true, () => false);
  for (let n = 0; n < 3; n++) {
    await keeper.scan(tag);
    if (await isSeen()) return;
  }
  await keeper.sees(seen);
}

/** Scans the one thing of a slip, with the reason where it stands in for another; the receiver signs on the glass. */
export async function handOver(keeper: Desk, requestId: string, tag: string, instead?: string): Promise<void> {
  await keeper.go(`/hand-over/${requestId}`);
  await keeper.sees('สแกนแล้ว 0 จาก 1');
  await scanUntil(keeper, tag, 'สแกนแล้ว 1 จาก 1');
  if (instead) await keeper.fill('เหตุผลที่ส่งชิ้นอื่นแทน', instead);
  await signOnGlass(keeper);
  await keeper.tap('ส่งมอบ 1 รายการ');
  await keeper.sees('ส่งมอบแล้ว 1 รายการ');
}

/** Signing on the glass: one stroke. */
async function signOnGlass(desk: Desk): Promise<void> {
  await desk.tap('ลงชื่อบนจอ', 'radio');
  const glass = desk.page.locator('canvas').last();
  await glass.scrollIntoViewIfNeeded();
  const box = (await glass.boundingBox())!;
  await desk.page.mouse.move(box.x + 30, box.y + 40);
  await desk.page.mouse.down();
  await desk.page.mouse.move(box.x + 160, box.y + 80, { steps: 8 });
  await desk.page.mouse.up();
  await desk.sees(/ลงชื่อแล้ว/);
}
