import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { JobStore } from '../../src/database/job.store.js';
import { KeptReplies } from '../../src/http/kept-replies.service.js';
import { Schedule } from '../../src/schedule.js';
import type { JobList } from '../../src/shared/api/notices.js';
import { Forgetting } from '../../src/people/forgetting.service.js';
import { JOB_NAMES } from '../../src/shared/jobs.js';
import { Office } from '../support/app.js';

describe('a timed job', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open();
  });
  afterAll(() => office.close());

  it('runs in one of several processes at a time, and again when it is due', async () => {
    const jobs = office.app.get(JobStore);
    const claim = () => jobs.claim('seal-journal', office.clock.iso(), new Date(office.clock.now().getTime() - 10_000).toISOString());
    const first = await Promise.all([claim(), claim(), claim()]);
    expect(first.filter(Boolean)).toHaveLength(1);
    office.clock.forward({ minutes: 1 });
    const second = await Promise.all([claim(), claim(), claim()]);
    expect(second.filter(Boolean)).toHaveLength(1);
  });

  it('that failed, or has not started for long, is seen from outside, and which one by the administrator', async () => {
    const jobs = office.app.get(JobStore);
    const health = async () => (await (await office.as(null)).get('/api/health').expect(200)).body;
    const sealing = async () => ((await (await office.as('1013')).get('/api/jobs').expect(200)).body as { items: { name: string }[] }).items.find((job) => job.name === 'seal-journal');
    const troubles = async () => (await (await office.as('1013')).get('/api/home').expect(200)).body.counters.troubles;
    await jobs.finish('seal-journal', office.clock.iso(), null);
    expect([await health(), await sealing(), await troubles()]).toMatchObject([{ status: 'ok' }, { isLate: false, hasFailed: false, everySeconds: 15 }, 0]);
    await jobs.finish('seal-journal', office.clock.iso(), 'disk full at /var/lib');
    const failed = [await health(), await sealing(), await troubles()];
    expect(failed).toMatchObject([{ status: 'degraded' }, { hasFailed: true }, 1]);
    expect(JSON.stringify(failed)).not.toContain('disk');
    await jobs.finish('seal-journal', office.clock.iso(), null);
    office.clock.forward({ hours: 1 });
    expect([await health(), await sealing(), await troubles()]).toMatchObject([{ status: 'degraded' }, { isLate: true }, 1]);
    expect((await (await office.as('1005')).get('/api/home').expect(200)).body.counters.troubles).toBe(0);
  });

  it('that never started is late once the program has run three times as long as its turn', async () => {
    const jobs = office.app.get(JobStore);
    const late = async () => ((await (await office.as('1013')).get('/api/jobs').expect(200)).body as JobList).items.filter((job) => job.isLate && job.lastStartedAt === null).map((job) => job.name);
    expect(await late()).toEqual([]);
    jobs.beatingSince = office.clock.iso();
    office.clock.forward({ minutes: 31 });
    expect(await late()).toEqual(expect.arrayContaining(['remind-dues', 'make-backup']));
    expect(await late()).not.toContain('forget-codes');
    jobs.beatingSince = office.clock.iso();
    expect(await late()).toEqual([]);
  });

  it('runs when it is due by the clock and not before, each in its own turn', async () => {
    const started = async () => {
      await office.app.get(Schedule).runDue();
      const { items } = (await (await office.as('1013')).get('/api/jobs').expect(200)).body as JobList;
      expect(items.filter((job) => job.lastFinishedAt === null || job.hasFailed)).toEqual([]);
      return items.filter((job) => job.lastStartedAt === office.clock.iso()).map((job) => job.everySeconds);
    };
    const all = await started();
    expect(all).toHaveLength(JOB_NAMES.length);
    office.clock.forward({ seconds: 5 });
    expect(await started()).toEqual([]);
    office.clock.forward({ seconds: 10 });
    expect(await started()).toEqual(all.filter((seconds) => seconds === 15));
    office.clock.forward({ hours: 1 });
    expect(await started()).toEqual(all);
  });

  it('forgets ended sessions after a month and kept replies after a week, and nothing that lives', async () => {
    await office.as('1009');
    await office.transactions.run((tx) => tx.run(sql`update sessions set expires_at = '2026-07-06T10:00:00.000Z' where expires_at > '2990-01-01'`));
    const ended = await office.reader.one<{ n: number }>(sql`select count(*) as n from sessions`);
    const client = await office.as('1005');
    const { tag } = await office.build.asset();
    await client.post('/api/sightings', { tag, place: 'ห้องประชุม' }).expect(201);
    const [forgetting, replies] = [office.app.get(Forgetting), office.app.get(KeptReplies)];
    expect([await forgetting.forget(), await replies.forget()]).toEqual([0, 0]);
    office.clock.forward({ days: 40 });
    expect([await forgetting.forget(), await replies.forget()]).toEqual([Number(ended!.n), 1]);
  });
});
