import type { Browser } from 'playwright-core';
import { DESKTOP, PHONE } from '../../support/browser/browser.js';
import { Desk } from '../../support/browser/desk.js';
import { worded } from '../../support/browser/worded.js';
import { pagesOf } from '../../../src/papers/reading/paper-reading.js';
import { nameOf, staffNumber } from './week-files.js';
import type { WeekOffice } from './week-office.js';

export const PASSWORD = 'ฝนตกหนักแต่ของครบ';
export const AGENCY = 'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง';

/** Who holds which post, by their place in the list of people. */
export const SEAT = { director: 0, chief: 1, keeper: 2, secretary: 3, headOfAdministration: 4, auditor: 5, headOfPlans: 12, employee: 6, walkIn: 7 } as const;

/** Appoints somebody by an order, on their own page. */
export async function appoint(admin: Desk, seat: number, kind: string, unit: string): Promise<void> {
  await admin.go(`/people?q=${staffNumber(seat)}`);
  await admin.tap(new RegExp(nameOf(seat)), 'link');
  await admin.tap('แต่งตั้ง');
  await admin.select('หน้าที่', kind);
  await admin.choose('ของหน่วยงาน', unit);
  await admin.day('ตั้งแต่วันที่', '1 ต.ค. 2568');
  await admin.fill('เลขที่คำสั่ง', `${10 + seat}/2568`);
  await admin.day('ลงวันที่', '25 ก.ย. 2568');
  await admin.page.getByRole('dialog').getByRole('button', { name: worded('แต่งตั้ง') }).click();
  await admin.page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** The cards of everybody, printed; each person's code as it stands on theirs. */
export async function printCards(admin: Desk): Promise<Map<string, string>> {
  await admin.go('/people?state=no-password');
  await admin.tap('เชิญทั้งหมด');
  const lines = pagesOf(await admin.downloaded(() => admin.tap('สร้าง PDF'))).flat();
  const numbers = lines.flatMap((line) => /^เลขประจำตัว (\d+)$/.exec(line)?.[1] ?? []);
  const codes = lines.filter((line) => /^[2-9A-Z]{4} [2-9A-Z]{4} [2-9A-Z]{4}$/.test(line));
  return new Map(numbers.map((number, i) => [number, codes[i] ?? '']));
}

/** Who comes to work: the first time by their card, later by their password. */
export class People {
  private readonly entered = new Set<number>();
  constructor(private readonly office: WeekOffice, private readonly browser: Browser, private readonly cards: ReadonlyMap<string, string>) {}

  async comes(seat: number, { by = this.browser, on = DESKTOP } = {}): Promise<Desk> {
    const desk = await Desk.ofStranger(this.office, by, on);
    if (this.entered.has(seat)) await desk.signIn(staffNumber(seat), PASSWORD);
    else await this.enter(desk, seat);
    return desk;
  }

  phoneOf(seat: number): Promise<Desk> {
    return this.comes(seat, { on: PHONE });
  }

  async administrator(): Promise<Desk> {
    const desk = await Desk.ofStranger(this.office, this.browser, DESKTOP);
    await desk.signIn('9001', PASSWORD);
    return desk;
  }

  private async enter(desk: Desk, seat: number): Promise<void> {
    await desk.go('/sign-in');
    await desk.tap('มีบัตรเชิญ เข้าใช้ครั้งแรก', 'link');
    await desk.fill('รหัสบนบัตร', this.cards.get(staffNumber(seat))!);
    await desk.tap('ต่อไป');
    await desk.sees(nameOf(seat));
    await desk.page.getByLabel(worded(/^ตั้งรหัสผ่าน|^รหัสผ่านใหม่/)).first().fill(PASSWORD);
    await desk.tap('เสร็จแล้ว เข้าใช้งาน');
    await desk.page.getByRole('heading', { name: /^สวัสดี/ }).waitFor();
    this.entered.add(seat);
  }
}
