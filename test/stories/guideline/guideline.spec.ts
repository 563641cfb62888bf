import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isPrinted, pagesOf } from '../../../src/papers/reading/paper-reading.js';
import type { GuidelineCommentList, GuidelineCommentView, GuidelineList, GuidelineView } from '../../../src/shared/api/guideline/guidelines.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { CAST } from '../../support/cast.js';

/** สมชาย of the supply office writes the guideline, staff say what they think, the director puts it in force. */
describe('the agency writes its guideline with its staff', () => {
  let office: Office;
  let somchai: Client;
  let pim: Client;
  let arunee: Client;
  let id: string;

  beforeAll(async () => {
    office = await Office.open();
    await morning('2026-07-06 09:00');
  });
  afterAll(() => office.close());

  /** A day on which everybody signs in anew. */
  const morning = async (wall: string): Promise<void> => {
    office.clock.set(wall);
    [somchai, pim, arunee] = [await office.as('1004'), await office.as('1008'), await office.as('1001')];
  };
  const view = async (client: Client, which = id): Promise<GuidelineView> => (await client.get(`/api/guidelines/${which}`).expect(200)).body as GuidelineView;
  const said = async (client: Client): Promise<GuidelineCommentView[]> => ((await client.get(`/api/guidelines/${id}/comments`).expect(200)).body as GuidelineCommentList).items;
  const words = (of: GuidelineView, section: string): string => of.texts.find((text) => text.section === section)!.words;

  it('has its blank loan form open to a stranger before any version is in force: the agency, the blanks, nobody by name', async () => {
    const stranger = await office.as(null);
    const form = await stranger.get('/api/public/guideline/blank-loan-slip.pdf').expect(200);
    expect([form.headers['content-type'], form.headers['content-disposition']]).toEqual(['application/pdf', 'inline; filename="blank-loan-slip.pdf"']);
    const lines = pagesOf(form.body as Buffer).flat();
    const blanks = ['สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง', 'ใบยืมพัสดุ', 'ผู้ยืม', 'ครบกำหนดคืนวันที่', 'เพื่อใช้ในราชการ (เหตุผล)', 'แบบว่าง ไม่มีเลขที่ ใช้ยืมได้เมื่อผู้มีอำนาจอนุมัติและเจ้าหน้าที่พัสดุออกเลขที่ให้แล้ว', 'ข้อ ๒๐๘'];
    for (const sentence of blanks) expect([sentence, isPrinted(sentence, lines)]).toEqual([sentence, true]);
    for (const { name: [, given, family] } of CAST) expect(lines.filter((line) => line.includes(given) || line.includes(family))).toEqual([]);
    office.clock.forward({ minutes: 5 });
    expect(((await stranger.get('/api/public/guideline/blank-loan-slip.pdf').expect(200)).body as Buffer).equals(form.body as Buffer)).toBe(true);
  });

  it('is begun from a ready text with the name of the agency, which no one but the writers and the head sees yet', async () => {
    expect((await pim.get('/api/guidelines').expect(200)).body).toEqual({ items: [], mayWrite: false });
    const draft = (await somchai.post('/api/guidelines').expect(201)).body as GuidelineView;
    id = draft.id;
    expect([draft.state, draft.number, words(draft, 'outside').includes('สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง')]).toEqual(['writing', null, true]);
    expect(draft.texts.map(({ section }) => section)).toEqual(['lesson', 'inside', 'outside', 'agencies', 'consumables', 'form', 'follow-up']);
    expect((await pim.get(`/api/guidelines/${id}`)).status).toBe(404);
    expect((await view(arunee)).allowedActions).toEqual([]);
    expect((await somchai.post('/api/guidelines')).body.code).toBe('guidelines.draft-exists');
    expect((await pim.post('/api/guidelines')).status).toBe(403);
  });

  it('is plain text with paragraphs, changed by one hand at a time', async () => {
    const texts = [{ section: 'form', words: 'ใช้ใบยืมของระบบ\r\n\r\nไม่มี <b>โค้ด</b> ใดทำงานในข้อความนี้' }];
    const changed = (await somchai.patch(`/api/guidelines/${id}`, { edition: 1, texts }).expect(200)).body as GuidelineView;
    expect([words(changed, 'form'), changed.edition]).toEqual(['ใช้ใบยืมของระบบ\n\nไม่มี <b>โค้ด</b> ใดทำงานในข้อความนี้', 2]);
    const malee = await office.as('1005');
    expect((await malee.patch(`/api/guidelines/${id}`, { edition: 1, texts })).body.code).toBe('changed-meanwhile');
    expect((await somchai.patch(`/api/guidelines/${id}`, { edition: 2, texts: [{ section: 'form', words: '\u0007' }] })).status).toBe(400);
  });

  it('is open to comments for a time: everybody reads it then and may say what they think, and it stands still', async () => {
    expect((await somchai.put(`/api/guidelines/${id}/comment-period`, { untilOn: '2026-07-05' })).body.code).toBe('guidelines.until-past');
    await somchai.put(`/api/guidelines/${id}/comment-period`, { untilOn: '2026-07-10' }).expect(200);
    expect(await view(pim)).toMatchObject({ state: 'commenting', mayComment: true, commentsFromOn: '2026-07-06', commentsUntilOn: '2026-07-10' });
    await pim.post(`/api/guidelines/${id}/comments`, { section: 'outside', words: 'ขอให้ระบุว่าแท็บเล็ตนำกลับบ้านได้หรือไม่' }).expect(201);
    const wira = await office.as('1009');
    await wira.post(`/api/guidelines/${id}/comments`, { section: 'inside', words: 'เพิ่มช่องบอกห้องที่ใช้' }).expect(201);
    expect((await somchai.patch(`/api/guidelines/${id}`, { edition: 3, texts: [] })).body.code).toBe('guidelines.in-comments');
    expect((await somchai.post(`/api/guidelines/${id}/proposal`)).body.code).toBe('guidelines.in-comments');
  });

  it('shows staff the words, and only the writers and oneself the name', async () => {
    expect((await said(pim)).map(({ saidByName, isMine }) => [saidByName, isMine])).toEqual([['นางสาวพิมพ์ชนก แสงทอง', true], [null, false]]);
    expect((await said(somchai)).map(({ saidByName }) => saidByName)).toEqual(['นางสาวพิมพ์ชนก แสงทอง', 'นายวีระ ทองดี']);
  });

  it('goes to the head only when each comment has its answer', async () => {
    await morning('2026-07-13 09:00');
    expect((await pim.post(`/api/guidelines/${id}/comments`, { section: 'form', words: 'ช้าไปแล้ว' })).body.code).toBe('guidelines.not-in-comments');
    expect((await somchai.post(`/api/guidelines/${id}/proposal`)).body).toMatchObject({ code: 'guidelines.comments-unhandled', facts: { count: 2 } });
    const [first, second] = await said(somchai);
    expect((await pim.post(`/api/guidelines/${id}/comments/${first!.id}/answer`, { outcome: 'answered', words: 'ได้' })).status).toBe(403);
    await somchai.post(`/api/guidelines/${id}/comments/${first!.id}/answer`, { outcome: 'adopted', words: 'เพิ่มในหัวข้อใช้ภายนอกแล้ว' }).expect(200);
    await somchai.post(`/api/guidelines/${id}/comments/${second!.id}/answer`, { outcome: 'not-adopted', words: 'ใบยืมมีช่องสถานที่อยู่แล้ว' }).expect(200);
    expect((await somchai.post(`/api/guidelines/${id}/comments/${second!.id}/answer`, { outcome: 'answered', words: 'อีกครั้ง' })).body.code).toBe('guidelines.answered');
    expect((await said(pim))[0]).toMatchObject({ outcome: 'adopted', answer: 'เพิ่มในหัวข้อใช้ภายนอกแล้ว' });
    const { edition } = await view(somchai);
    await somchai.patch(`/api/guidelines/${id}`, { edition, texts: [{ section: 'inside', words: '' }] }).expect(200);
    expect((await somchai.post(`/api/guidelines/${id}/proposal`)).body).toMatchObject({ code: 'guidelines.words-missing', facts: { sections: ['ยืมใช้ภายในหน่วยงาน'] } });
    await somchai.patch(`/api/guidelines/${id}`, { edition: edition + 1, texts: [{ section: 'inside', words: 'ผู้ยืมส่งคำขอ หัวหน้าหน่วยอนุมัติ' }] }).expect(200);
    await somchai.post(`/api/guidelines/${id}/proposal`).expect(200);
  });

  it('may be given back with words, and is then written on', async () => {
    expect((await view(arunee)).allowedActions).toEqual(['return', 'publish']);
    await arunee.post(`/api/guidelines/${id}/return`, { reason: 'เพิ่มเรื่องแท็บเล็ต' }).expect(200);
    const back = await view(somchai);
    expect([back.state, back.returnReason, back.allowedActions]).toEqual(['writing', 'เพิ่มเรื่องแท็บเล็ต', ['edit', 'open-comments', 'propose']]);
    expect([(await view(arunee)).returnReason, (await view(pim)).returnReason]).toEqual(['เพิ่มเรื่องแท็บเล็ต', null]);
    await somchai.patch(`/api/guidelines/${id}`, { edition: back.edition, texts: [{ section: 'outside', words: 'แท็บเล็ตนำกลับบ้านได้เมื่อมีใบอนุญาต' }] }).expect(200);
    await somchai.post(`/api/guidelines/${id}/proposal`).expect(200);
  });

  it('is published by the head of agency alone: not by a deputy who holds a power to approve loans', async () => {
    await office.build.order({ toPersonId: office.build.person('1002'), unitId: office.build.unit('agency') });
    const prasert = await office.as('1002');
    const { edition } = await view(arunee);
    expect((await prasert.post(`/api/guidelines/${id}/publication`, { edition, fromOn: '2026-07-20' })).body.code).toBe('guidelines.not-the-head');
    expect((await somchai.post(`/api/guidelines/${id}/publication`, { edition, fromOn: '2026-07-20' })).body.code).toBe('guidelines.not-the-head');
    expect((await arunee.post(`/api/guidelines/${id}/publication`, { edition: edition - 1, fromOn: '2026-07-20' })).body.code).toBe('changed-meanwhile');
    expect((await arunee.post(`/api/guidelines/${id}/publication`, { edition, fromOn: '2026-07-12' })).body.code).toBe('guidelines.from-past');
    const late = await arunee.post(`/api/guidelines/${id}/publication`, { edition, fromOn: '3112-07-20' });
    expect([late.status, late.body.code, (await view(arunee)).state]).toEqual([422, 'guidelines.from-too-late', 'proposed']);
    const published = (await arunee.post(`/api/guidelines/${id}/publication`, { edition, fromOn: '2026-07-20' }).expect(200)).body as GuidelineView;
    expect(published).toMatchObject({ state: 'published', number: 1, fromOn: '2026-07-20', isCurrent: false, publishedAs: 'ผู้อำนวยการสำนักงาน', allowedActions: [] });
    expect((await somchai.patch(`/api/guidelines/${id}`, { edition: published.edition, texts: [] })).body.code).toBe('guidelines.published');
  });

  it('is in force from its day on, for everybody, and for the public without a name', async () => {
    expect((await pim.get('/api/guidelines/current')).body).toEqual({ guideline: null, acknowledgedAt: null });
    expect((await (await office.as(null)).get('/api/public/guideline')).body).toMatchObject({ id: null, texts: [] });
    await morning('2026-07-20 09:00');
    expect((await pim.get('/api/guidelines/current')).body).toMatchObject({ guideline: { id, isCurrent: true, number: 1 }, acknowledgedAt: null });
    const open = await (await office.as(null)).get('/api/public/guideline').expect(200);
    expect(open.body).toMatchObject({ id, number: 1, fromOn: '2026-07-20', agencyName: 'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง' });
    for (const name of ['พิมพ์ชนก', 'สมชาย', 'อรุณี', 'วีระ']) expect(open.text).not.toContain(name);
  });

  it('prints as a Thai PDF whose text can be copied', async () => {
    const lines = pagesOf((await (await office.as(null)).get(`/api/public/guidelines/${id}/guideline.pdf`).expect(200)).body as Buffer).flat();
    for (const sentence of ['แท็บเล็ตนำกลับบ้านได้เมื่อมีใบอนุญาต', 'ฉบับที่ ๑ ใช้ตั้งแต่วันที่ ๒๐ กรกฎาคม ๒๕๖๙', 'ผังขั้นตอนการยืม', 'ผู้อำนวยการสำนักงานอนุมัติ']) expect([sentence, isPrinted(sentence, lines)]).toEqual([sentence, true]);
    const next = (await somchai.post('/api/guidelines').expect(201)).body as GuidelineView;
    expect(words(next, 'outside')).toBe('แท็บเล็ตนำกลับบ้านได้เมื่อมีใบอนุญาต');
    expect((await (await office.as(null)).get(`/api/public/guidelines/${next.id}/guideline.pdf`)).status).toBe(404);
    await somchai.get(`/api/guidelines/${next.id}/guideline.pdf`).expect(200);
  });

  it('is drawn for the public once, however many ask, and anew when the office writes otherwise', async () => {
    const anybody = await office.as(null);
    const ask = async (): Promise<Buffer> => (await anybody.get(`/api/public/guidelines/${id}/guideline.pdf`).expect(200)).body as Buffer;
    const first = await ask();
    office.clock.forward({ minutes: 5 });
    const again = await Promise.all([ask(), ask(), ask(), ask()]);
    expect(again.map((one) => one.equals(first))).toEqual([true, true, true, true]);
    const setDigits = async (value: boolean) => (await office.as('1013')).put('/api/settings/paper.thai-digits', { value, reason: 'หนังสือเวียน' }).expect(200);
    await setDigits(false);
    expect(isPrinted('ฉบับที่ 1 ใช้ตั้งแต่วันที่ 20 กรกฎาคม 2569', pagesOf(await ask()).flat())).toBe(true);
    await setDigits(true);
  });

  it('is replaced by the next version, published by who acts for the head, and stays readable with the flow chart of its time', async () => {
    await office.build.order({ toPersonId: office.build.person('1003'), unitId: office.build.unit('agency'), capacity: 'acting-for', number: '88/2569' });
    const draft = ((await somchai.get('/api/guidelines')).body as GuidelineList).items[0]!;
    const proposed = (await somchai.post(`/api/guidelines/${draft.id}/proposal`).expect(200)).body as GuidelineView;
    const vilai = await office.as('1003');
    const second = (await vilai.post(`/api/guidelines/${draft.id}/publication`, { edition: proposed.edition, fromOn: '2026-08-03' }).expect(200)).body as GuidelineView;
    expect([second.number, second.publishedAs]).toEqual([2, 'ปฏิบัติราชการแทน ผู้อำนวยการสำนักงาน ตามคำสั่งที่ 88/2569']);
    await morning('2026-08-04 09:00');
    await (await office.as('1013')).put('/api/settings/lending.longest-days', { value: 30, reason: 'ให้หมุนเวียนได้มากขึ้น' }).expect(200);
    const longest = async (which: string): Promise<number | null> => (await view(pim, which)).flows[0]!.steps.find((step) => step.kind === 'use')!.days;
    expect([await longest(id), await longest(second.id)]).toEqual([90, 30]);
    const { items } = (await pim.get('/api/guidelines')).body as GuidelineList;
    expect(items.map(({ number, isCurrent }) => [number, isCurrent])).toEqual([[2, true], [1, false]]);
  });
});
