import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { qrPng } from '../../../src/papers/qr.js';
import type { JobList } from '../../../src/shared/api/notices.js';
import { pagesOf } from '../../../src/papers/reading/paper-reading.js';
import { DESKTOP, PHONE } from '../../support/browser/browser.js';
import { videoOf } from '../../support/browser/camera-video.js';
import { Desk } from '../../support/browser/desk.js';
import { worded } from '../../support/browser/worded.js';
import { textOf } from '../../support/browser/pdf-text.js';
import { DOUBTFUL, nameOf, openingFile, OUT_ALREADY, peopleFile, registerFile, staffNumber, UNITS, unitsFile, type FileGiven } from './week-files.js';
import { ask, decide, handOver, printLabels, scanUntil, signOnPaper } from './week-loans.js';
import { WeekOffice } from './week-office.js';
import { AGENCY, appoint, PASSWORD, People, printCards, SEAT } from './week-people.js';

jest.setTimeout(180_000);

/** An office that kept a paper loan book begins on a Monday morning, and a quarter later its head signs the page of figures. */
describe('an office’s first week', () => {
  let office: WeekOffice;
  let browser: Browser;
  let admin: Desk;
  let people: People;
  let keeper: Desk;
  let labels = new Map<string, string>();
  const slips = { employee: '', walkIn: '', agency: '' };
  let isWhole = true;

  /** What stands above the letters that reached this address. */
  const letters = (address: string): string[] => office.mail.taken.filter(({ to }) => to.includes(address)).map(({ subject }) => subject);

  /** Each goes on from where the one before ended. */
  const episode = (name: string, happens: () => Promise<void>) =>
    it(name, async () => {
      if (!isWhole) throw new Error('an earlier episode failed');
      isWhole = false;
      await happens().catch(async (error: unknown) => {
        await office.photographed('week-stopped');
        throw error;
      });
      isWhole = true;
    });

  beforeAll(async () => {
    office = await WeekOffice.installed();
    browser = await office.browser();
  }, 120_000);
  afterAll(() => office?.close());

  episode('gets its first administrator by the code on the console', async () => {
    admin = await Desk.ofStranger(office, browser, DESKTOP);
    await admin.go('/set-up');
    await admin.fill('รหัสตั้งค่า', await office.setUpCode());
    await admin.fill('ชื่อหน่วยงาน', 'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง');
    await admin.fill('ชื่อตำแหน่งหัวหน้าหน่วยงาน', 'ผู้อำนวยการสำนักงาน');
    await admin.fill('เลขประจำตัว', '9001');
    await admin.fill('คำนำหน้า', 'นาย');
    await admin.fill('ชื่อ', 'ประยูร');
    await admin.fill('นามสกุล', 'ทองสุข');
    await admin.fill('ตำแหน่ง', 'นักวิชาการคอมพิวเตอร์');
    await admin.fill('รหัสผ่าน', PASSWORD);
    expect(await admin.troubles('week-02-set-up')).toEqual([]);
    await admin.tap('สร้างและเข้าสู่ระบบ');
    await admin.sees(/เหลืออีก \d+ ขั้น/);
  });

  episode('opens over its own https, where the camera works', async () => {
    const phone = await Desk.ofStranger(office, await office.browser(await videoOf([await qrPng(`${office.url}/t/23456789CD`)])), PHONE);
    await phone.go('/camera-test');
    await phone.tap('เริ่มทดสอบ');
    await phone.sees('กล้องใช้สแกนได้');
    expect(await phone.troubles('week-01-camera')).toEqual([]);
    await phone.context.close();
  });

  episode('is asked step by step what it is, where it is, how it signs and counts', async () => {
    await admin.go('/first-run/kind');
    await admin.tap(/องค์การมหาชน/, 'radio');
    await admin.tap('ใช้ชุดค่านี้');
    await admin.sees('เรียบร้อย');
    await admin.go('/first-run/sites');
    await admin.fill('ชื่อสถานที่ เช่น สำนักงานใหญ่', 'สำนักงานใหญ่');
    await admin.tap('เพิ่มสถานที่นี้');
    await admin.sees('นับเป็นภายในแล้ว 1 แห่ง');
    await admin.go('/first-run/signing');
    await admin.tap(/ทั้งสองแบบ|เลือกเองได้ทุกใบ/, 'radio');
    await admin.tap('บันทึก');
    await admin.sees('เรียบร้อย');
    await admin.go('/first-run/numbers');
    await admin.fill('เลขแรกของปีนี้', '48');
    await admin.sees('ย. 48/2569');
    await admin.tap('บันทึก');
    await admin.sees('เรียบร้อย');
    await admin.go('/first-run/hours');
    await admin.fill('ชื่อคลัง', 'คลังพัสดุกลาง');
    await admin.choose('อยู่ที่สถานที่ใด', 'สำนักงานใหญ่');
    await admin.tap('เพิ่มคลังนี้');
    await admin.sees('เรียบร้อย');
    expect(await admin.troubles('week-03-wizard')).toEqual([]);
  });

  episode('takes its units and its sixty people from the files it has', async () => {
    await importList(admin, 'units', await unitsFile());
    await importList(admin, 'people', await peopleFile());
    await admin.go('/first-run');
    await admin.go('/first-run');
    await admin.sees('มีแล้ว 60 รายการ');
  });

  episode('records who holds which post, by order, and prints everybody a card', async () => {
    await admin.go('/first-run/head');
    await admin.choose('ผู้ดำรงตำแหน่ง', nameOf(SEAT.director));
    await admin.fill('เลขที่คำสั่ง', '1/2568');
    await admin.day('ลงวันที่', '25 ก.ย. 2568');
    await admin.tap('บันทึกการแต่งตั้ง');
    await admin.sees('ผู้ดำรงตำแหน่งวันนี้');
    await appoint(admin, SEAT.chief, 'หัวหน้าเจ้าหน้าที่', AGENCY);
    await appoint(admin, SEAT.keeper, 'เจ้าหน้าที่พัสดุ', AGENCY);
    await appoint(admin, SEAT.secretary, 'เลขานุการ', AGENCY);
    await appoint(admin, SEAT.headOfAdministration, 'หัวหน้ากลุ่มงาน', UNITS[0]!);
    await appoint(admin, SEAT.auditor, 'ผู้ตรวจสอบภายใน', AGENCY);
    await appoint(admin, SEAT.headOfPlans, 'หัวหน้ากลุ่มงาน', UNITS[1]!);
    expect(await admin.troubles('week-05-posts')).toEqual([]);
    const cards = await printCards(admin);
    expect([cards.size, new Set(cards.values()).size]).toEqual([60, 60]);
    people = new People(office, browser, cards);
  });

  episode('imports the register with its ranges, marks what is lent and prints labels', async () => {
    keeper = await people.comes(SEAT.keeper);
    await importing(keeper, '/register/imports', await registerFile(), /นำเข้า 300/);
    expect(await keeper.troubles('week-06-register')).toEqual([]);
    await keeper.go('/register');
    await keeper.page.locator('summary').first().click();
    await keeper.choose('หน่วยงานที่รับผิดชอบ', UNITS[0]!);
    await keeper.tap('เปิดให้ยืม');
    await keeper.tap('เปิดให้ยืม 190 รายการ');
    await keeper.sees('เปิดให้ยืมแล้ว 190 รายการ');
    labels = new Map([...(await printLabels(keeper, 'กล้องถ่ายภาพ')), ...(await printLabels(keeper, '7440-001')), ...(await printLabels(keeper, 'ไมโครโฟนไร้สาย'))]);
    expect(labels.size).toBe(130);
  });

  episode('enters what is out already from the old book, and each borrower confirms', async () => {
    await keeper.go('/lists/opening');
    await keeper.give(await openingFile());
    await keeper.tap('ตรวจไฟล์');
    await keeper.sees('ชื่อที่ไม่แน่ใจ 1 แถว');
    await keeper.tap(new RegExp(`^${nameOf(DOUBTFUL)}`), 'radio');
    await keeper.sees('เลือกครบแล้ว');
    expect(await keeper.troubles('week-07-opening')).toEqual([]);
    await keeper.tap('นำเข้า 12 แถว');
    await keeper.sees('นำเข้าแล้ว 12 แถว');
    for (const seat of [DOUBTFUL, ...OUT_ALREADY]) {
      const phone = await people.phoneOf(seat);
      await phone.go('/requests');
      await phone.tap(/คอมพิวเตอร์โน้ตบุ๊ก/, 'link');
      await phone.tap('ใช่ อยู่กับฉัน');
      await phone.page.getByRole('button', { name: worded('ใช่ อยู่กับฉัน') }).waitFor({ state: 'detached' });
      await phone.context.close();
    }
  });

  episode('lends the first camera to an employee who asked on a phone, approved on paper by the director', async () => {
    await office.at('2026-07-07 09:00');
    const phone = await people.phoneOf(SEAT.employee);
    await phone.go('/ask/when');
    const id = await ask(phone, { length: '3 วัน', elsewhere: 'โรงเรียนบ้านหนองไผ่', thing: 'กล้องถ่ายภาพ', number: '6720-002-0001/64', purpose: 'บันทึกภาพงานเปิดบ้านวิชาการ', reference: 'ที่ ศธ 0210/123' });
    expect(await phone.troubles('week-08-asked')).toEqual([]);
    await decide(await people.phoneOf(SEAT.headOfAdministration), 'เห็นควรอนุมัติ');
    await office.at('2026-07-07 14:00');
    await signOnPaper(await people.comes(SEAT.secretary), id, '7 ก.ค. 2569');
    slips.employee = id;
  });

  episode('serves who walks in, and another agency with its letter', async () => {
    keeper = await people.comes(SEAT.keeper);
    await keeper.go('/counter');
    await keeper.tap('ทำรายการแทน', 'link');
    slips.walkIn = await ask(keeper, {
      start: 'พรุ่งนี้', length: '3 วัน', thing: 'คอมพิวเตอร์โน้ตบุ๊ก', purpose: 'จัดทำแผนงบประมาณ', borrower: (desk) => desk.choose('ชื่อผู้ยืม', nameOf(SEAT.walkIn)),
    });
    await keeper.go('/ask/when');
    slips.agency = await ask(keeper, {
      start: 'พรุ่งนี้', length: '1 สัปดาห์', elsewhere: 'ศาลากลางจังหวัด', thing: 'ไมโครโฟนไร้สาย', purpose: 'งานวันเข้าพรรษา',
      borrower: async (desk) => {
        await desk.tap(/^หน่วยงานอื่น/, 'radio');
        await desk.fill('ชื่อหน่วยงานหรือองค์กร', 'สำนักงานจังหวัดตัวอย่าง');
        await desk.fill('ชื่อผู้ประสานงานที่มารับของ', 'นายเอก ใจกว้าง');
        await desk.fill('เลขที่หนังสือ', 'มท 0017/456');
        await desk.day('ลงวันที่', '3 ก.ค. 2569');
      },
    });
    const walkIn = await people.phoneOf(SEAT.walkIn);
    await walkIn.go(`/requests/${slips.walkIn}`);
    await walkIn.tap('ยืนยันว่าข้าพเจ้าเป็นผู้ยืม');
    await walkIn.sees(/รอ.*พิจารณา/);
    await decide(await people.comes(SEAT.headOfAdministration), 'อนุมัติ');
    await decide(await people.phoneOf(SEAT.director), 'อนุมัติ');
  });

  episode('hands over on Wednesday: another camera in place of the weak one, a notebook, and the agency’s microphone', async () => {
    await office.at('2026-07-08 08:45');
    keeper = await people.comes(SEAT.keeper);
    await handOver(keeper, slips.employee, labels.get('6720-002-0002/64')!, 'เครื่องแรกแบตเตอรี่เสื่อม');
    await handOver(keeper, slips.walkIn, labels.get('7440-001-0003/64')!);
    await handOver(keeper, slips.agency, labels.get('5965-004-0001/61')!);
    expect(await keeper.troubles('week-10-handed-over')).toEqual([]);
  });

  episode('records on Monday what came back on Friday, and nobody is late', async () => {
    await office.at('2026-07-13 09:10');
    keeper = await people.comes(SEAT.keeper);
    await keeper.go('/take-back');
    await scanUntil(keeper, labels.get('6720-002-0002/64')!, 'สแกนแล้ว 1 รายการ');
    await keeper.tap('ก่อนหน้านี้', 'radio');
    await keeper.day('วันที่ได้รับจริง', '10 ก.ค. 2569');
    await keeper.select('เวลา', '15.00 น.');
    await keeper.fill('เหตุที่บันทึกภายหลัง', 'ผู้ยืมนำมาคืนช่วงเจ้าหน้าที่ไปราชการ ฝากไว้ที่งานสารบรรณ');
    expect(await keeper.troubles('week-11-friday-return')).toEqual([]);
    await keeper.tap('รับคืน 1 รายการ');
    await keeper.sees('รับคืนแล้ว 1 รายการ');
    await keeper.sees(/คืนครบ/);
    await keeper.go('/take-back');
    await scanUntil(keeper, labels.get('5965-004-0001/61')!, 'สแกนแล้ว 1 รายการ');
    await keeper.tap('รับคืน 1 รายการ');
    await keeper.sees('รับคืนแล้ว 1 รายการ');
    await keeper.go('/overdue');
    await keeper.sees(nameOf(SEAT.walkIn));
    expect(await keeper.page.getByText(worded(nameOf(SEAT.employee))).count()).toBe(0);
  });

  episode('chases by itself whoever is late, up to the memo that waits to be signed', async () => {
    await office.at('2026-07-13 09:30');
    await office.at('2026-07-17 09:30');
    expect(letters('p5008@agency.example').length).toBeGreaterThan(0);
    keeper = await people.comes(SEAT.keeper);
    await keeper.go('/overdue');
    await keeper.sees('เลยกำหนด 7 วัน');
    await keeper.page.locator('summary').filter({ hasText: worded('ดูการทวงถาม') }).first().click();
    const memo = await keeper.page.getByRole('link', { name: worded('เปิดบันทึกข้อความ (PDF)') }).first().getAttribute('href');
    expect(textOf(await keeper.download(memo!))).toContain('ติดตามทวงคืน');
    await keeper.tap('บันทึกเลขที่และการส่ง');
    await keeper.fill('เลขที่บันทึกข้อความ', 'อก 12/2569');
    await keeper.day('ลงวันที่', '17 ก.ค. 2569');
    await keeper.tap('ถึงผู้ยืมแล้ว', 'radio');
    await keeper.tap('บันทึก');
    await keeper.sees('อก 12/2569');
    expect(await keeper.troubles('week-12-chased')).toEqual([]);
  });

  episode('lists what somebody hands back before they leave', async () => {
    admin = await people.administrator();
    await admin.go(`/people?q=${staffNumber(SEAT.walkIn)}`);
    await admin.tap(new RegExp(nameOf(SEAT.walkIn)), 'link');
    await admin.tap('แก้ไขข้อมูล', 'link');
    await admin.day('วันสุดท้ายที่ปฏิบัติงาน', '31 ก.ค. 2569');
    await admin.tap('บันทึก');
    await admin.sees('31 ก.ค. 2569');
    const chief = await people.comes(SEAT.chief);
    await chief.go('/leavers');
    await chief.tap(new RegExp(nameOf(SEAT.walkIn)), 'link');
    await chief.sees('อีก 14 วัน');
    const list = await chief.page.getByRole('link', { name: worded('พิมพ์บัญชีรายการ') }).getAttribute('href');
    expect(textOf(await chief.download(list!))).toContain('7440-001-0003/64');
    expect(await chief.troubles('week-13-leaver')).toEqual([]);
    await office.at('2026-07-24 09:00');
    expect(letters('p5008@agency.example')).toContainEqual(expect.stringContaining('อีก 7 วันถึงวันสุดท้ายที่ท่านปฏิบัติงาน'));
  });

  episode('is one page when the quarter is over, and its director signs it', async () => {
    await office.at('2026-10-01 10:00');
    const director = await people.comes(SEAT.director);
    await director.go('/quarterly/2569-4');
    await director.tap('รับทราบ');
    await director.page.getByRole('dialog').getByRole('button', { name: worded('รับทราบ') }).click();
    await director.sees('รับทราบแล้ว');
    expect(await director.troubles('week-14-quarter')).toEqual([]);
    const report = pagesOf(await director.download('/api/quarterly-reports/2569-4/report.pdf')).flat();
    expect(report).toContain('รับทราบด้วยวิธีการทางอิเล็กทรอนิกส์');
  });

  episode('has done its timed work by itself all the while: nothing failed, nothing is late, and there is a backup', async () => {
    admin = await people.administrator();
    const { items } = (await told(admin, '/api/jobs')) as JobList;
    expect(items.filter(({ lastFinishedAt, hasFailed }) => lastFinishedAt === null || hasFailed).map(({ name }) => name)).toEqual([]);
    expect(await told(admin, '/api/backups')).toMatchObject({ isOn: true, latest: { bytes: expect.any(Number) }, trouble: null });
    expect(await told(admin, '/api/health')).toMatchObject({ status: 'ok' });
  });
});

const told = async (desk: Desk, path: string): Promise<unknown> => JSON.parse(String(await desk.download(path)));

/** Units or people from a file, every row of it. */
async function importList(desk: Desk, kind: 'units' | 'people', file: FileGiven): Promise<void> {
  await desk.go(`/lists/${kind}`);
  await desk.give(file);
  await desk.tap('ตรวจไฟล์');
  await desk.tap(/^นำเข้า \d+ แถว$/);
  await desk.sees(/^นำเข้าแล้ว \d+ แถว$/);
}

/** Sends a file, reads what it would do, and takes the good rows. */
async function importing(desk: Desk, path: string, file: FileGiven, accept: RegExp): Promise<void> {
  await desk.go(path);
  await desk.give(file);
  await desk.tap('ตรวจไฟล์');
  await desk.tap(accept);
  await desk.sees('นำเข้าแล้ว');
}
