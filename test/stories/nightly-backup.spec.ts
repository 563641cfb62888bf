import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { NightlyBackup } from '../../src/backup/nightly/nightly-backup.service.js';
import { ENGINE } from '../../src/config.js';
import { JobStore } from '../../src/database/job.store.js';
import type { BackupView } from '../../src/shared/api/machine/backup.js';
import { addDays, bangkokDate } from '../../src/shared/calendar.js';
import { Office } from '../support/app.js';

jest.setTimeout(300_000);

/** The command that makes an archive runs by the clock of the machine; the story starts on that day, which begins at two o’clock. Anan is the administrator: whether tonight's copy can be relied on, he sees on his settings. */
describe('the backup of every night', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sujarit-nights-'));
  let office: Office;
  const seen = async (): Promise<BackupView> => (await (await office.as('1013')).get('/api/backups').expect(200)).body as BackupView;
  const night = () => office.app.get(NightlyBackup).run();

  beforeAll(async () => {
    office = await Office.open({ backupDir: folder, backupHour: 2, backupKeep: 2 });
    office.clock.set(`${bangkokDate(new Date(Date.now() - 2 * 3_600_000))} 23:59`);
  });
  afterAll(() => office.close());

  it('is told to be missing before the first', async () => {
    expect(await seen()).toMatchObject({ isOn: true, latest: null, kept: 0, isLate: true, trouble: null });
  });

  it('warns where the folder lies on the disk of the data, as far as it can know: of a database server it cannot', async () => {
    expect(await seen()).toMatchObject(ENGINE === 'sqlite' ? { isSameDisk: true, toDo: 'same-disk' } : { isSameDisk: null, toDo: null });
    Object.assign(office.config, { backupDir: mkdtempSync('/dev/shm/sujarit-nights-') });
    expect(await seen()).toMatchObject({ isSameDisk: ENGINE === 'sqlite' ? false : null, toDo: null });
    Object.assign(office.config, { backupDir: folder });
  });

  it('is made once a night from two o’clock on, and the newest two are kept', async () => {
    expect([await night(), await night()]).toEqual([true, false]);
    const { latest, kept, isLate, trouble } = await seen();
    expect({ kept, isLate, trouble }).toEqual({ kept: 1, isLate: false, trouble: null });
    expect(latest).toMatchObject({ file: expect.stringMatching(/^sujarit-.*\.tar$/), bytes: expect.any(Number) });
    const tomorrow = addDays(office.clock.today(), 1);
    office.clock.set(`${tomorrow} 01:59`);
    expect(await night()).toBe(false);
    office.clock.set(`${tomorrow} 02:00`);
    expect([await night(), await night()]).toEqual([true, true]);
    expect((await seen()).kept).toBe(2);
  });

  it('that was missed is told after a day and a half', async () => {
    office.clock.forward({ days: 2 });
    expect(await seen()).toMatchObject({ isLate: true, kept: 2, toDo: 'late' });
  });

  it('that cannot be written says so, and is tried again', async () => {
    const file = join(folder, 'not-a-folder');
    writeFileSync(file, '');
    Object.assign(office.config, { backupDir: file });
    const jobs = office.app.get(JobStore);
    await jobs.claim('make-backup', office.clock.iso(), office.clock.iso());
    const failure = await night().then(() => null, (error: Error) => error.message);
    await jobs.finish('make-backup', office.clock.iso(), failure);
    Object.assign(office.config, { backupDir: folder });
    expect((await seen()).trouble).toMatchObject({ code: 'backup.no-folder', message: expect.stringContaining(file) });
    expect(await night()).toBe(true);
  });

  it('that nobody set up is the agency’s administrator’s to mend: not one of a branch, not in a demo, and no failure of the program', async () => {
    Object.assign(office.config, { backupDir: null });
    await (await office.as('1013')).post('/api/posts', {
      kind: 'administrator', personId: office.build.person('1017'), unitId: office.build.unit('branch'), title: 'ผู้ดูแลระบบศูนย์สาขา', fromOn: office.clock.today(), orderNumber: '1/2570', orderedOn: office.clock.today(),
    }).expect(201);
    const branch = (await (await office.as('1017')).get('/api/backups').expect(200)).body as BackupView;
    expect([await seen(), branch]).toMatchObject([{ isOn: false, isSameDisk: null, toDo: 'off' }, { isOn: false, toDo: null }]);
    const health = (await (await office.as(null)).get('/api/health').expect(200)).body as object;
    expect(Object.keys(health).sort()).toEqual(['isDemo', 'status', 'version']);
    Object.assign(office.config, { isDemo: true });
    expect((await seen()).toDo).toBeNull();
    Object.assign(office.config, { isDemo: false, backupDir: folder });
  });

  it('is the administrator’s to see', async () => {
    await (await office.as('1008')).get('/api/backups').expect(403);
  });
});
