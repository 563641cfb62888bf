import sql from 'sql-template-tag';
import { newId } from '../../../../src/database/ids.js';
import type { GuidelineVersion } from '../../../../src/guidelines/guideline-version.entity.js';
import { readyText } from '../../../../src/guidelines/ready-text.seed.js';
import type { Scene } from '../scene.js';
import type { Lawful, LawfulTable } from './lawful.js';

let published = 0;

/** There is one draft at a time: what another call left is taken away first. */
async function drafted(scene: Scene, given: Partial<GuidelineVersion> = {}): Promise<string> {
  await cleared(scene);
  const [id, by, at] = [newId(), scene.person('1004'), scene.office.clock.iso()];
  const unpublished = { number: null, fromOn: null, publishedAt: null, publishedBy: null, publishedAs: null, capacity: null, orderNumber: null, wordsHash: null };
  await scene.office.build.insert('guideline_versions', {
    id, status: 'draft', wordsJson: JSON.stringify(readyText('สำนักงาน')), edition: 1, createdBy: by, createdAt: at, editedBy: by, editedAt: at, commentsFromOn: null, commentsUntilOn: null,
    proposedAt: null, returnReason: null, ...unpublished, ...given,
  });
  return id;
}
const cleared = (scene: Scene): Promise<void> => scene.office.transactions.run(async (tx) => {
  await tx.run(sql`delete from guideline_comments where version_id in (select id from guideline_versions where status = 'draft')`);
  await tx.run(sql`delete from guideline_versions where status = 'draft'`);
});
/** In force years from now: nobody is asked about it when asking for things. */
async function toCome(scene: Scene): Promise<string> {
  published += 1;
  return drafted(scene, {
    status: 'published', number: 1000 + published, fromOn: new Date(Date.UTC(2027, 2, published)).toISOString().slice(0, 10), publishedAt: scene.office.clock.iso(), publishedBy: scene.person('1001'),
    publishedAs: 'ผู้อำนวยการสำนักงาน', capacity: 'holder', wordsHash: 'h',
  });
}
const COMMENTING = { commentsFromOn: '2026-07-01', commentsUntilOn: '2026-07-31' };
const PROPOSED = { proposedAt: '2026-07-06T01:00:00.000Z' };

async function commented(scene: Scene): Promise<{ id: string; commentId: string }> {
  const [id, commentId] = [await drafted(scene, COMMENTING), newId()];
  await scene.office.build.insert('guideline_comments', { id: commentId, versionId: id, section: 'form', words: 'ขอแบบที่สั้นลง', saidBy: scene.person('1008'), saidAt: scene.office.clock.iso() });
  return { id, commentId };
}
const on = (who: string | null, made: (scene: Scene) => Promise<string>, body?: object): Lawful => async (scene) => ({ who, ids: { id: await made(scene) }, ...(body ? { body } : {}) });
const draft = (given: Partial<GuidelineVersion> = {}) => (scene: Scene): Promise<string> => drafted(scene, given);

/** Lawful calls about the agency's guideline. */
export const guidelineLawful: LawfulTable = {
  'get /api/guidelines': () => ({ who: '1008' }),
  'get /api/guidelines/current': () => ({ who: '1008' }),
  'get /api/guidelines/{id}': on('1004', draft()),
  'get /api/guidelines/{id}/guideline.pdf': on('1004', draft()),
  'post /api/guidelines': async (scene) => {
    await cleared(scene);
    return { who: '1004' };
  },
  'patch /api/guidelines/{id}': on('1004', draft(), { edition: 1, texts: [{ section: 'form', words: 'ใช้ใบยืมของระบบ' }] }),
  'put /api/guidelines/{id}/comment-period': on('1004', draft(), { untilOn: '2026-07-31' }),
  'post /api/guidelines/{id}/proposal': on('1004', draft()),
  'post /api/guidelines/{id}/return': on('1001', draft(PROPOSED), { reason: 'เพิ่มเรื่องแท็บเล็ต' }),
  'post /api/guidelines/{id}/publication': async (scene) => {
    published += 1;
    return { who: '1001', ids: { id: await drafted(scene, PROPOSED) }, body: { edition: 1, fromOn: new Date(Date.UTC(2027, 2, published)).toISOString().slice(0, 10) } };
  },
  'post /api/guidelines/{id}/acknowledgement': on('1008', toCome),
  'get /api/guidelines/{id}/comments': on('1008', draft(COMMENTING)),
  'post /api/guidelines/{id}/comments': on('1008', draft(COMMENTING), { section: 'form', words: 'ขอแบบที่สั้นลง' }),
  'post /api/guidelines/{id}/comments/{commentId}/answer': async (scene) => ({ who: '1004', ids: await commented(scene), body: { outcome: 'adopted', words: 'ตัดช่องที่ไม่ใช้แล้ว' } }),
  'get /api/guideline-acknowledgements': () => ({ who: '1005' }),
  'get /api/guideline-acknowledgements/figures': () => ({ who: '1005' }),
  'get /api/guideline-acknowledgements/export.csv': () => ({ who: '1005' }),
  'get /api/public/guideline': () => ({ who: null }),
  'get /api/public/guideline/blank-loan-slip.pdf': () => ({ who: null }),
  'get /api/public/guidelines/{id}/guideline.pdf': on(null, toCome),
};
