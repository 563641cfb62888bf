import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import sql from 'sql-template-tag';
import { makeBackup } from '../../../src/backup/making/backup.js';
import { restoreBackup } from '../../../src/backup/restoring/restore.js';
import type { MessageView, OutboxView } from '../../../src/shared/api/notices.js';
import { Office } from '../../support/app.js';
import { elsewhere } from '../../support/backups.js';
import { decide, INSIDE, send } from '../../support/loans/asking.js';
import { MailServer } from '../../support/notices/mail-server.js';
import { Post } from '../../support/notices/post.js';

jest.setTimeout(300_000);

/** Two answers wait to be mailed when the backup is made: one is a letter already, of the other nobody was told yet. Then the mail leaves, and the server dies. */
describe('letters that waited when the backup was made', () => {
  let office: Office;
  let mail: MailServer;
  let archive: string;
  const restored: Office[] = [];
  const decided = async (): Promise<void> => {
    const thing = await office.build.asset({ unit: 'digital' });
    const { id } = await send(await office.as('1008'), [{ assetId: thing.id }], INSIDE(office));
    await decide(await office.as('1007'), id).expect(201);
  };
  const putBack = async (): Promise<Office> => {
    const place = await elsewhere(office.config);
    await restoreBackup(place, office.clock, archive);
    const again = await Office.open({ cast: false, mail: mail.config, line: null, sqliteFile: place.sqliteFile, databaseUrl: place.databaseUrl });
    restored.push(again);
    again.clock.forward({ minutes: 30 });
    return again;
  };
  const view = async (at: Office): Promise<OutboxView> => (await (await at.as('1013')).get('/api/outbox').expect(200)).body;
  const act = async (at: Office, how: 'release' | 'drop', who = '1013') => (await at.as(who)).post(`/api/outbox/held/${how}`);
  const events = async (at: Office): Promise<string[]> => (await at.reader.query<{ event: string }>(sql`select event from journal where event like 'notice.held%'`)).map(({ event }) => event);

  beforeAll(async () => {
    mail = await MailServer.started();
    office = await Office.open({ mail: mail.config, line: null });
    await new Post(office).hasMail('1008');
    await decided();
    await new Post(office).turn();
    await decided();
    archive = (await makeBackup(office.config, office.clock, mkdtempSync(join(tmpdir(), 'sujarit-held-')), 1)).file;
    await new Post(office).out();
    office.clock.forward({ minutes: 30 });
  });
  afterAll(async () => {
    for (const one of [office, ...restored]) await one.close();
    await mail.stop();
  });

  it('left once, before', () => {
    expect(mail.taken).toHaveLength(2);
  });

  it('do not leave by themselves after the restore: the administrator sees how many are held', async () => {
    const again = await putBack();
    await new Post(again).out();
    again.clock.forward({ minutes: 10 });
    await new Post(again).out();
    expect(mail.taken).toHaveLength(2);
    expect(await view(again)).toMatchObject({ held: { count: 2 }, unsent: { count: 0 }, failed: 0, isLate: false });
    expect((await (await again.as('1013')).get('/api/home').expect(200)).body.counters.troubles).toBe(1);
    expect((await new Post(again).told('1008')).filter((one) => one.kind === 'decided')).toHaveLength(2);
  });

  it('leave when they are released, once', async () => {
    const [again] = restored;
    expect((await act(again!, 'release', '1005')).status).toBe(403);
    expect((await act(again!, 'release')).status).toBe(204);
    await new Post(again!).deliver();
    await new Post(again!).deliver();
    expect(mail.taken).toHaveLength(4);
    expect([(await view(again!)).held.count, (await act(again!, 'drop')).body.code, await events(again!)]).toEqual([0, 'notices.none-held', ['notice.held-released']]);
  });

  it('or never, when they are dropped', async () => {
    const again = await putBack();
    await new Post(again).turn();
    expect((await act(again, 'drop')).status).toBe(204);
    await new Post(again).deliver();
    expect([mail.taken.length, (await view(again)).held.count, await events(again)]).toEqual([4, 0, ['notice.held-dropped']]);
    const log = (await (await again.as('1013')).get('/api/outbox/messages?state=dropped').expect(200)).body.items as MessageView[];
    expect(log).toHaveLength(2);
  });

  it('while what is told after the restore leaves as ever', async () => {
    const again = restored[1]!;
    again.clock.forward({ minutes: 1 });
    await (await again.as('1013')).put('/api/notice-choices', { mail: true, line: false, digest: false }).expect(200);
    await new Post(again).hasMail('1013');
    await (await again.as('1013')).post('/api/outbox/tests', { channel: 'mail' }).expect(204);
    await new Post(again).out();
    expect(mail.taken.at(-1)).toMatchObject({ to: ['1013@agency.example'] });
  });
});
