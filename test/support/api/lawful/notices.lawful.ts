import { newId } from '../../../../src/database/ids.js';
import type { Scene } from '../scene.js';
import type { LawfulTable } from './lawful.js';

const notice = async (scene: Scene, number: string): Promise<string> => {
  const [id, createdAt] = [newId(), scene.office.clock.iso()];
  await scene.office.build.insert('notices', { id, personId: scene.person(number), kind: 'decided', subjectId: newId(), occasion: 'x', factsJson: '{"outcome":"approve"}', createdAt });
  return id;
};
const failed = async (scene: Scene): Promise<string> => {
  const [id, at] = [newId(), scene.office.clock.iso()];
  const message = { personId: scene.person('1008'), noticeId: await notice(scene, '1008'), channel: 'mail', state: 'failed', attempts: 16 };
  await scene.office.build.insert('notice_messages', { id, ...message, createdAt: at, nextAttemptAt: at, settledAt: at, reason: '550 No such user' });
  return id;
};
const held = async (scene: Scene): Promise<void> => {
  const at = scene.office.clock.iso();
  await scene.office.build.insert('notice_messages', { id: newId(), personId: scene.person('1008'), noticeId: await notice(scene, '1008'), channel: 'mail', state: 'held', attempts: 0, createdAt: at, nextAttemptAt: at });
};
const withLine = async (scene: Scene): Promise<string> => {
  const { id, number } = await scene.newcomer();
  await scene.office.build.insert('line_links', { personId: id, lineUserId: `U${number}`, linkedAt: scene.office.clock.iso() });
  return number;
};
const administratorWithLine = async (scene: Scene): Promise<string> => {
  await scene.office.build.insert('line_links', { personId: scene.person('1013'), lineUserId: scene.name('U'), linkedAt: scene.office.clock.iso() }).catch(() => undefined);
  return '1013';
};

/** Lawful calls about notices, how people wish to be told, and the letters that leave the house. */
export const noticesLawful: LawfulTable = {
  'get /api/notices': () => ({ who: '1008', query: { state: 'unread' } }),
  'put /api/notices/reading': async (scene) => ({ who: (await scene.newcomer()).number }),
  'put /api/notices/{id}/reading': async (scene) => ({ who: '1008', ids: { id: await notice(scene, '1008') } }),
  'get /api/notice-choices': () => ({ who: '1008' }),
  'put /api/notice-choices': async (scene) => ({ who: (await scene.newcomer()).number, body: { mail: true, line: false, digest: false } }),
  'post /api/line-code': async (scene) => ({ who: (await scene.newcomer()).number }),
  'delete /api/line-link': async (scene) => ({ who: await withLine(scene) }),
  'post /api/line/webhook': 'elsewhere',
  'get /api/outbox': () => ({ who: '1013' }),
  'get /api/outbox/messages': () => ({ who: '1013', query: { state: 'failed' } }),
  'post /api/outbox/tests': async (scene) => ({ who: await administratorWithLine(scene), body: { channel: 'line' } }),
  'post /api/outbox/messages/{id}/attempt': async (scene) => ({ who: '1013', ids: { id: await failed(scene) } }),
  'post /api/outbox/held/release': async (scene) => (await held(scene), { who: '1013' }),
  'post /api/outbox/held/drop': async (scene) => (await held(scene), { who: '1013' }),
  'get /api/jobs': () => ({ who: '1013' }),
};
