import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import sharp from 'sharp';
import { isPrinted, pagesOf } from '../../../src/papers/reading/paper-reading.js';
import type { QuarterlyFigure, QuarterlyList, QuarterlyReport } from '../../../src/shared/api/quarterly/reports.js';
import type { FigureKey } from '../../../src/shared/quarterly/figure-keys.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { WorkedQuarter } from '../../support/worked-quarter.js';

/** [value, of]; a word where there is no value. Each is added up by hand from the quarter's story. */
const EXPECTED: Record<FigureKey, [number, number | null] | 'nothing' | 'unsourced'> = {
  // July 3, August 2, September 3; outside: วีระ and the municipality.
  'requests-sent': [8, null], 'requests-outside': [2, null], 'requests-approved': [6, null], 'requests-rejected': [1, null], 'requests-withdrawn': [0, null], 'requests-waiting': [1, null],
  // Two a month; the emergency left before its approval.
  'hand-overs': [6, null], 'lawful-before': [5, 6],
  // 6 July 09.00 → 13.10, promised by 7 July 16.30.
  'opinion-hours': [5, null], 'opinion-promised': [32, null], 'opinion-on-time': [1, 1], 'opinion-silent': [0, null],
  // Taken 1 2 3 10 25 26 73, promised 27 32 32 32 32 41 56; only the 73 hours were too many.
  'approval-hours': [10, null], 'approval-promised': [32, null], 'approval-on-time': [6, 7],
  // 10 August 20.05 → 11 August 09.30, by 23.59.
  'ratifying-hours': [14, null], 'ratifying-promised': [28, null], 'ratifying-on-time': [1, 1],
  // Due 10 July twice, 7 and 14 August, 11 and 25 September.
  'loans-due': [6, null], 'loans-late': [4, 6], 'chased-in-time': [1, 2], 'late-back-early': [1, null], 'late-not-chased': [1, null], 'late-running': [1, null],
  'agency-loans': [1, null], 'outsider-loans': [0, null], 'outside-lawful': [1, 1], 'without-grounds': [0, null],
  acknowledged: [2, 18], 'comments-said': [3, null], 'comments-handled': [2, 3],
  // R04 of July, closed by the return; R04 and R05 of the municipality, R01 of the second sighting, R04 of September.
  'findings-opened': [5, null], 'findings-open': [4, null], 'closed-explained': [0, null], 'closed-returned': [1, null], 'closed-chased': [0, null], 'closed-recorded': [0, null], 'closed-facts': [0, null],
  'findings-reviewed': 'unsourced', 'seen-elsewhere': [2, null], 'questions-answered': [1, null], 'questions-unexplained': [1, null], 'damage-opened': [1, null], 'damage-closed': [0, null],
  emergencies: [1, null], 'emergencies-ratified': [1, null], 'emergencies-refused': [0, null], 'emergencies-waiting': [0, null], 'duties-met': [0, null], 'head-himself': [0, null], 'exception-orders': [1, null], 'terms-orders': [1, null],
  // Eight decisions, the ratification among them.
  'paper-share': [1, 8], 'paper-objected': [0, null],
  complaints: 'unsourced', 'stock-take': 'unsourced', cases: 'unsourced',
};

describe('the fourth quarter of 2569, on the morning of 1 October 2026', () => {
  let office: Office;
  let arunee: Client;
  beforeAll(async () => {
    office = await Office.open();
    await new WorkedQuarter(office).whole();
    office.clock.set('2026-10-01 09:00');
    arunee = await office.as('1001');
  }, 120_000);
  afterAll(() => office.close());

  const read = async (id: string, client = arunee): Promise<QuarterlyReport> => (await client.get(`/api/quarterly-reports/${id}`).expect(200)).body as QuarterlyReport;
  const figuresOf = ({ sections }: QuarterlyReport): QuarterlyFigure[] => sections.flatMap(({ figures }) => figures);
  const figure = (report: QuarterlyReport, key: FigureKey): (number | null)[] => figuresOf(report).filter((one) => one.key === key).flatMap(({ value, of }) => [value, of]);

  it('says of each figure what was added up by hand', async () => {
    const found = Object.fromEntries(figuresOf(await read('2569-4')).map(({ key, state, value, of }) => [key, state === 'known' ? [value, of] : state]));
    expect(found).toEqual(EXPECTED);
  });

  it('shows its months side by side', async () => {
    expect((await read('2569-4')).bars).toEqual([
      { title: 'ก.ค. 2569', sent: 3, handedOver: 2, late: 1 }, { title: 'ส.ค. 2569', sent: 2, handedOver: 2, late: 1 }, { title: 'ก.ย. 2569', sent: 3, handedOver: 2, late: 2 },
    ]);
  });

  it('begins and ends at midnight of Bangkok: the minute before belongs to June, the minute after to the next year', async () => {
    const [before, year, after] = [await read('2569-3'), await read('2569'), await read('2570-1')];
    expect([figure(before, 'requests-sent'), figure(before, 'requests-withdrawn')]).toEqual([[1, null], [1, null]]);
    expect(figure(after, 'requests-sent')).toEqual([1, null]);
    expect(figure(after, 'acknowledged')).toEqual([3, 18]);
    expect(figure(year, 'requests-sent')).toEqual([9, null]);
    expect(year.bars.map(({ title, sent, late }) => [title, sent, late])).toEqual([['ไตรมาส 1', 0, 0], ['ไตรมาส 2', 0, 0], ['ไตรมาส 3', 1, 0], ['ไตรมาส 4', 8, 4]]);
  });

  it('says what each figure counts, under which clause, and which ITA item it serves', async () => {
    const [th, en] = [await read('2569-4'), await read('2569-4', await inEnglish())];
    const chased = (report: QuarterlyReport): QuarterlyFigure => figuresOf(report).find(({ key }) => key === 'chased-in-time')!;
    expect(chased(th)).toMatchObject({ title: 'ทวงถามภายใน 7 วัน', clause: 'ข้อ 211', ita: ['IIT i24 (2565)'] });
    expect(chased(en)).toMatchObject({ title: 'Chased within 7 days', clause: 'clause 211' });
    for (const one of [...figuresOf(th), ...figuresOf(en)]) expect([one.key, one.meaning.length > 20]).toEqual([one.key, true]);
    expect(th.ita).toEqual(['OIT O25 (2569)', 'OIT O26 (2569)']);
  });

  /** นายสมชาย reads English for once. */
  async function inEnglish(): Promise<Client> {
    const somchai = await office.as('1004');
    await somchai.put('/api/session/language', { language: 'en' }).expect(204);
    return somchai;
  }

  it('lists every quarter since the first request, and names nobody anywhere', async () => {
    const { body, text } = await arunee.get('/api/quarterly-reports').expect(200);
    expect((body as QuarterlyList).items.map(({ id, state }) => [id, state])).toEqual([['2570', 'running'], ['2570-1', 'running'], ['2569', 'awaiting'], ['2569-4', 'awaiting'], ['2569-3', 'awaiting']]);
    const pdf = pagesOf((await arunee.get('/api/quarterly-reports/2569-4/report.pdf').expect(200)).body as Buffer).flat().join('\n');
    for (const said of [text, (await arunee.get('/api/quarterly-reports/2569-4')).text, pdf]) {
      for (const name of ['พิมพ์ชนก', 'วีระ', 'อรุณี', 'กิตติ', 'มาลี', 'สมศักดิ์', 'ประเสริฐ']) expect(said).not.toContain(name);
    }
  });

  it('prints its figures on one page, and what they mean on the next', async () => {
    const [first = [], ...others] = pagesOf((await arunee.get('/api/quarterly-reports/2569-4/report.pdf').expect(200)).body as Buffer);
    for (const sentence of [
      'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง', 'รายงานการยืมและการใช้ทรัพย์สินของราชการ', 'ไตรมาสที่ ๔ ปีงบประมาณ พ.ศ. ๒๕๖๙ (๑ ก.ค. ๒๕๖๙ – ๓๐ ก.ย. ๒๕๖๙)', 'ได้รับอนุมัติก่อนส่งมอบ', 'ได้รับอนุมัติก่อนส่งมอบ IIT i21 (๒๕๖๕)', '๘๓.๓% (๕/๖)', 'ทวงถามภายใน ๗ วัน',
      '๕๐% (๑/๒)', '๑๐ ชั่วโมง', '๓๒ ชั่วโมง', 'ยังไม่มีข้อมูล', 'ก.ย. ๒๕๖๙', 'หัวหน้าหน่วยงานยังไม่ได้ลงนามรับทราบ',
    ]) expect([sentence, isPrinted(sentence, first)]).toEqual([sentence, true]);
    expect([isPrinted('ตัวเลขแต่ละตัวนับอย่างไร', others.flat()), isPrinted('ข้อ ๒๑๑', others.flat()), isPrinted('IIT i21 (๒๕๖๕)', others.flat())]).toEqual([true, true, true]);
    expect(others.length).toBeLessThanOrEqual(3);
  });

  it('comes as a workbook in which a number is a number and the unknown is a word', async () => {
    const reply = await arunee.get('/api/quarterly-reports/2569-4/report.xlsx').buffer(true).parse((answer, done) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
    }).expect(200);
    const workbook = new exceljs.Workbook();
    const bytes = reply.body as Buffer;
    await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
    const rows = (workbook.worksheets[0]!.getSheetValues() as unknown[][]).filter(Boolean).map((row) => row.slice(1));
    const row = (title: string): unknown[] => rows.find((one) => one[1] === title)!;
    expect(row('ได้รับอนุมัติก่อนส่งมอบ').slice(2, 8)).toEqual(['83.3% (5/6)', 5, 6, 83.3, 'ข้อ 208', 'IIT i21 (2565)']);
    expect(row('อนุมัติ ใช้เวลา (ชั่วโมง)').slice(2, 4)).toEqual(['10 ชั่วโมง', 10]);
    expect(row('เรื่องร้องเรียนและผล').slice(2, 4)).toEqual(['ยังไม่มีข้อมูล', undefined]);
    expect((workbook.worksheets[1]!.getSheetValues() as unknown[][]).filter(Boolean).map((one) => one.slice(1))).toEqual([
      ['ช่วง', 'คำขอที่ส่ง', 'การส่งมอบ', 'เลยกำหนดคืน'], ['ก.ค. 2569', 3, 2, 1], ['ส.ค. 2569', 2, 2, 1], ['ก.ย. 2569', 3, 2, 2],
    ]);
    const pictures = workbook.worksheets.map((sheet) => sheet.getImages());
    expect(pictures.map((those) => those.length)).toEqual([0, 1]);
    const { range: { tl }, imageId } = pictures[1]![0]!;
    const picture = workbook.getImage(Number(imageId));
    expect([tl.nativeCol, tl.nativeRow, picture.extension]).toEqual([5, 1, 'png']);
    const png = Buffer.from(picture.buffer as ArrayBuffer);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 960, height: 500 });
    expect([png.length > 5_000, png.length < 100_000]).toEqual([true, true]);
  });
});
