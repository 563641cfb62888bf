import type { QuarterlyReport } from '../../../../src/shared/api/quarterly/reports.js';
import type { Scene } from '../scene.js';
import type { Lawful, LawfulTable } from './lawful.js';

let signed = 0;

/** A quarter that was over long ago and that no other call signs. */
const unsigned = (): string => {
  signed += 1;
  return `${2560 - Math.floor(signed / 4)}-${(signed % 4) + 1}`;
};

async function readOf(scene: Scene, period: string): Promise<QuarterlyReport> {
  return (await (await scene.office.as('1001')).get(`/api/quarterly-reports/${period}`).expect(200)).body as QuarterlyReport;
}

async function codeOf(scene: Scene): Promise<string> {
  const period = unsigned();
  const { figuresHash } = await readOf(scene, period);
  const reply = await (await scene.office.as('1001')).post(`/api/quarterly-reports/${period}/sign-off`, { figuresHash }).expect(200);
  return (reply.body as QuarterlyReport).signature!.verificationCode;
}

const read: Lawful = () => ({ who: '1004', ids: { period: '2569-3' } });

/** Lawful calls about the quarterly report. */
export const quarterlyLawful: LawfulTable = {
  'get /api/quarterly-reports': () => ({ who: '1011' }),
  'get /api/quarterly-reports/{period}': read,
  'get /api/quarterly-reports/{period}/report.pdf': read,
  'get /api/quarterly-reports/{period}/report.xlsx': read,
  'post /api/quarterly-reports/{period}/sign-off': async (scene) => {
    const period = unsigned();
    const { figuresHash } = await readOf(scene, period);
    return { who: '1001', ids: { period }, body: { figuresHash, remark: 'ให้งานพัสดุติดตามรายที่เลยกำหนด' } };
  },
  'get /api/public/quarterly-reports/{code}': async (scene) => ({ who: null, ids: { code: await codeOf(scene) } }),
};
