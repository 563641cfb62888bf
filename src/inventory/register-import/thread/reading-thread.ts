import { parentPort, workerData } from 'node:worker_threads';
import { FileProblem } from '../reading/table.js';
import { lookAtList, readList } from '../rows/read-list.js';
import { lookAtRegister, readRegister } from '../rows/read-register.js';
import type { ReadRow } from '../rows/row-facts.js';
import type { ThreadAnswer, ThreadTask } from './reading-thread.client.js';

const BATCH = 150;
const port = parentPort;
const answer = (message: ThreadAnswer): void => port?.postMessage(message);

/** One batch is on its way while the next is read: the reader waits until the writer has taken the last. */
async function sendRows(task: Extract<ThreadTask, { kind: 'rows' }>): Promise<void> {
  let batch: ReadRow[] = [];
  for await (const row of readRegister(task.bytes, task.choice, task.reading)) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    await sendBatch(batch);
    batch = [];
  }
  if (batch.length > 0) await sendBatch(batch);
  answer({ kind: 'end' });
}

function sendBatch(rows: ReadRow[]): Promise<void> {
  return new Promise((taken) => {
    port?.once('message', () => taken());
    answer({ kind: 'rows', rows });
  });
}

const task = workerData as ThreadTask;
try {
  if (task.kind === 'look') answer({ kind: 'look', look: await lookAtRegister(task.bytes, task.choice) });
  else if (task.kind === 'list-look') answer({ kind: 'list-look', look: await lookAtList(task.bytes, task.choice, task.words) });
  else if (task.kind === 'list') answer({ kind: 'list', rows: await readList(task.bytes, task.choice, task.words) });
  else await sendRows(task);
} catch (error) {
  if (!(error instanceof FileProblem)) throw error;
  answer({ kind: 'problem', code: error.code, facts: error.facts });
}
