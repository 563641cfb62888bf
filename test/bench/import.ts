import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Reader } from '../../src/database/sql.js';
import { machineImporter } from '../../src/inventory/register-import/running/importer.js';
import { RegisterFileImport } from '../../src/inventory/register-import/running/register-file-import.js';
import { openBenchOffice } from './bench-office.js';

const ROWS = Number(process.env['BENCH_ROWS'] ?? 100_000);
const UNITS = ['กลุ่มวิชาการ', 'งานพัสดุ', 'กลุ่มเทคโนโลยีดิจิทัล', 'ศูนย์สาขา'];
const HEAD = 'ลำดับ,เลขครุภัณฑ์,รายการ,ยี่ห้อ,รุ่น,หมายเลขเครื่อง,วันที่ได้มา,ราคาต่อหน่วย,หน่วยนับ,ผู้ขาย,หน่วยงาน,สภาพ,ประเภท,ห้อง,หมายเหตุ';

function register(note: string): Buffer {
  const rows = Array.from({ length: ROWS }, (_, i) => [
    i + 1, `7440-001-${String(i + 1).padStart(6, '0')}/66`, `เครื่องคอมพิวเตอร์โน้ตบุ๊กสำหรับงานประมวลผล ${i % 500}`, 'Lenovo', `ThinkPad L${i % 30}`, `SN${i}`,
    `${1 + (i % 28)}/${1 + (i % 12)}/25${50 + (i % 18)}`, `"${20 + (i % 30)},${100 + (i % 900)}.50"`, 'เครื่อง', `บริษัท คอมพิวเตอร์ไทย ${i % 40} จำกัด`, UNITS[i % 4], 'ใช้งานได้',
    `ครุภัณฑ์คอมพิวเตอร์ ${i % 60}`, `ห้อง ${i % 200}`, i % 10 === 0 ? note : '',
  ].join(','));
  return Buffer.from([HEAD, ...rows].join('\n'));
}

/** A register of this many rows: first, the same again, then with a tenth of its rows changed. The bar is 60 s for 100,000 rows. */
export async function run(): Promise<void> {
  const { app } = await openBenchOffice('1005');
  const importer = await machineImporter(app.get(Reader), '1005');
  if (!importer) throw new Error('The bench office has no storekeeper');
  const files: [string, Buffer][] = [['first', register('')], ['the same again', register('')], ['a tenth changed', register('ตรวจสอบแล้ว')]];
  for (const [name, bytes] of files) {
    const lag = monitorEventLoopDelay({ resolution: 10 });
    const cpu = process.cpuUsage();
    const started = performance.now();
    lag.enable();
    const { counts } = await app.get(RegisterFileImport).run({ bytes, name: 'register.csv', mime: 'text/csv' }, importer, { dryRun: false });
    const { user, system } = process.cpuUsage(cpu);
    const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
    console.log(`${name}: ${ROWS} rows in ${seconds(performance.now() - started)} s (${seconds((user + system) / 1000)} s of CPU); event loop late by at most ${Math.round(lag.max / 1e6)} ms, p99 ${Math.round(lag.percentile(99) / 1e6)} ms; ${JSON.stringify(counts)}`);
  }
  await app.close();
}
