import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GuidelineView } from '../../../src/shared/api/guideline/guidelines.js';
import type { NoticeView } from '../../../src/shared/api/notices.js';
import { Office } from '../../support/app.js';
import { decide, INSIDE, OUTSIDE, send } from '../../support/loans/asking.js';
import { signing } from '../../support/loans/paper.js';
import { Post } from '../../support/notices/post.js';

let office: Office;
let post: Post;
beforeAll(async () => {
  office = await Office.open();
  post = new Post(office);
});
afterAll(() => office.close());

const heard = async (who: string, kind: string): Promise<NoticeView[]> => {
  await post.turn();
  return (await post.told(who)).filter((one) => one.kind === kind);
};
/** For use outside: her head has said what they think, and it waits for the director. */
const forDirector = async (): Promise<string> => {
  const camera = await office.build.asset({ unit: 'supplies', className: 'กล้อง' });
  const { id } = await send(await office.as('1008'), [{ assetId: camera.id }], OUTSIDE);
  await decide(await office.as('1007'), id, { outcome: 'opinion', favourable: true }).expect(201);
  return id;
};

describe('where heads sign in folders', () => {
  let id: string;

  it('the secretary hears that a request lies in the folder, once it waits for her head', async () => {
    const thing = await office.build.asset({ unit: 'digital' });
    await send(await office.as('1008'), [{ assetId: thing.id }], INSIDE(office));
    expect(await heard('1018', 'folder')).toEqual([]);
    id = await forDirector();
    expect(await heard('1018', 'folder')).toMatchObject([{ subjectId: id, readAt: null }]);
  });

  it('the head hears that a printed page lies there to be signed, once for each page, and nobody else does', async () => {
    expect(await heard('1001', 'to-sign')).toEqual([]);
    const fah = await office.as('1018');
    await fah.post('/api/memos', { requestIds: [id] }).expect(201);
    expect(await heard('1001', 'to-sign')).toMatchObject([{ subjectId: id }]);
    await post.turn();
    expect([(await heard('1001', 'to-sign')).length, (await heard('1007', 'to-sign')).length, (await heard('1018', 'to-sign')).length]).toEqual([1, 0, 0]);
    await fah.post('/api/memos', { requestIds: [id] }).expect(201);
    expect(await heard('1001', 'to-sign')).toHaveLength(2);
  });

  it('what was decided before it was told is told to nobody', async () => {
    const late = await forDirector();
    await (await office.as('1018')).post('/api/memos', { requestIds: [late] }).expect(201);
    await decide(await office.as('1001'), late).expect(201);
    expect((await heard('1001', 'to-sign')).filter((one) => one.subjectId === late)).toEqual([]);
  });

  it('nothing of folders where the agency decides by clicks alone', async () => {
    await signing(office, 'electronic');
    const asked = await forDirector();
    expect((await heard('1018', 'folder')).filter((one) => one.subjectId === asked)).toEqual([]);
  });
});

describe('a draft of the guideline', () => {
  it('that is laid before the head is told to whoever may publish it, each time anew', async () => {
    await office.build.order({ toPersonId: office.build.person('1002'), unitId: office.build.unit('agency') });
    await office.build.order({ toPersonId: office.build.person('1003'), unitId: office.build.unit('agency'), capacity: 'acting-for' });
    const somchai = await office.as('1004');
    const { id } = (await somchai.post('/api/guidelines').expect(201)).body as GuidelineView;
    expect(await heard('1001', 'draft-laid')).toEqual([]);
    await somchai.post(`/api/guidelines/${id}/proposal`).expect(200);
    expect(await heard('1001', 'draft-laid')).toMatchObject([{ subjectId: id }]);
    expect([(await heard('1003', 'draft-laid')).length, (await heard('1002', 'draft-laid')).length, (await heard('1004', 'draft-laid')).length]).toEqual([1, 0, 0]);
    await (await office.as('1001')).post(`/api/guidelines/${id}/return`, { reason: 'เพิ่มเรื่องแท็บเล็ต' }).expect(200);
    await somchai.post(`/api/guidelines/${id}/proposal`).expect(200);
    expect(await heard('1001', 'draft-laid')).toHaveLength(2);
  });
});
