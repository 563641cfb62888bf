import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { OpinionRule } from '../../../src/shared/settings.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { decide, INSIDE, look, send } from '../../support/loans/asking.js';

const TOLD: OpinionRule = { borrowerKinds: ['employee'], place: 'inside', fromSatang: 0, step: 'told', post: 'head-of-unit', of: 'borrower', promisedWorkingDays: 0 };
const ASKED: OpinionRule = { ...TOLD, place: 'any', step: 'opinion', post: 'head-of-supply-officers', of: 'agency', promisedWorkingDays: 2 };
const THURSDAY = '2026-07-09T00:00:00+07:00';

let office: Office;
let sakchai: Client;
let pimchanok: Client;
let rattana: Client;
/** พิมพ์ชนก asks for a notebook, or a camera, of another group, which นางรัตนา leads: the head of her own group is only told. */
const ask = async (className = 'โน้ตบุ๊ก') => {
  const { id } = await office.build.asset({ unit: 'pr', className });
  return send(pimchanok, [{ assetId: id }], { ...INSIDE(office), startsAt: '2026-07-13T08:30:00+07:00', dueAt: '2026-07-15T16:30:00+07:00' });
};
const stepsOf = async (id: string): Promise<string[]> => (await look(pimchanok, id)).steps.map(({ kind, postTitle }) => `${kind} ${postTitle}`);
const slipOf = async (id: string): Promise<string> => createHash('sha256').update((await pimchanok.get(`/api/loan-requests/${id}/loan-slip.pdf`).buffer(true).expect(200)).body as Buffer).digest('hex');
const OLD = ['told ผู้อำนวยการกลุ่มเทคโนโลยีดิจิทัล', 'approval ผู้อำนวยการกลุ่มประชาสัมพันธ์'];
const NEW = ['opinion หัวหน้าเจ้าหน้าที่', 'approval ผู้อำนวยการกลุ่มประชาสัมพันธ์'];

const everybodySignsIn = async () => {
  [sakchai, pimchanok, rattana] = [await office.as('1013'), await office.as('1008'), await office.as('1016')];
};

beforeAll(async () => {
  office = await Office.open();
  await everybodySignsIn();
});
afterAll(() => office.close());

describe('a changed policy', () => {
  let decided: { id: string; slip: string; steps: string[]; whole: unknown };
  let waiting: string;

  it('is announced for Thursday and changes nothing before', async () => {
    const { id } = await ask();
    await decide(rattana, id).expect(201);
    decided = { id, slip: await slipOf(id), steps: await stepsOf(id), whole: (await look(pimchanok, id)).steps };
    expect(decided.steps).toEqual(OLD);
    const reply = await sakchai.put('/api/settings/lending.opinions', { value: [ASKED], reason: 'มติที่ประชุมผู้บริหาร ครั้งที่ 7/2569', effectiveFrom: THURSDAY }).expect(200);
    expect(reply.body.changes[0]).toMatchObject({ state: 'coming', mayWithdraw: true });
    waiting = (await ask()).id;
    expect(await stepsOf(waiting)).toEqual(OLD);
  });

  it('routes new requests anew from that day on', async () => {
    office.clock.set('2026-07-09 08:45');
    await everybodySignsIn();
    expect(await stepsOf((await ask()).id)).toEqual(NEW);
  });

  it('leaves what was decided, and what was asked before, as it was', async () => {
    expect((await look(pimchanok, decided.id)).steps).toEqual(decided.whole);
    expect(await slipOf(decided.id)).toBe(decided.slip);
    expect(await stepsOf(waiting)).toEqual(OLD);
    await decide(rattana, waiting).expect(201);
    expect((await look(pimchanok, waiting)).status).toBe('approved');
  });

  it('may ask about one class of things, and about things of one unit, alone', async () => {
    const camera = await office.build.asset({ unit: 'pr', className: 'กล้องถ่ายภาพ' });
    const rule = async (narrowed: Partial<OpinionRule>) => sakchai.put('/api/settings/lending.opinions', { value: [{ ...ASKED, ...narrowed }], reason: 'เฉพาะบางอย่าง' });
    await rule({ classIds: [camera.classId] }).then(({ status }) => expect(status).toBe(200));
    expect(await stepsOf((await ask('กล้องถ่ายภาพ')).id)).toEqual(NEW);
    expect(await stepsOf((await ask()).id)).toEqual(NEW.slice(1));
    await rule({ unitIds: [office.build.unit('digital')] });
    expect(await stepsOf((await ask()).id)).toEqual(NEW.slice(1));
    await rule({ unitIds: [office.build.unit('agency')] });
    expect(await stepsOf((await ask()).id)).toEqual(NEW);
    expect((await rule({ unitIds: ['00000000-0000-7000-8000-000000000000'] })).body.code).toBe('settings.unknown-place');
    expect((await rule({ classIds: ['กล้อง'] })).body.code).toBe('settings.not-a-value');
  });
});
