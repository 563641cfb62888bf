import { Worker } from 'node:worker_threads';
import { FileProblem, type FileProblemCode } from '../reading/table.js';
import type { RegisterChoice, RegisterLook } from '../rows/read-register.js';
import type { ReadRow, RowReading } from '../rows/row-facts.js';

export type ThreadTask =
  | { kind: 'look'; bytes: Uint8Array; choice: RegisterChoice }
  | { kind: 'rows'; bytes: Uint8Array; choice: RegisterChoice; reading: Omit<RowReading, 'headers'> };

export type ThreadAnswer =
  | { kind: 'look'; look: RegisterLook }
  | { kind: 'rows'; rows: ReadRow[] }
  | { kind: 'end' }
  | { kind: 'problem'; code: FileProblemCode; facts: Record<string, string | number> };

export interface ThreadLimits {
  megabytes: number;
  milliseconds: number;
}

/** exceljs needs 0.8 GB for a sheet of 100,000 rows; its reader never settles on some broken files. */
const LIMITS: ThreadLimits = { megabytes: 1400, milliseconds: 120_000 };

export async function lookInThread(bytes: Uint8Array, choice: RegisterChoice, limits = LIMITS): Promise<RegisterLook> {
  for await (const answer of answersOf({ kind: 'look', bytes, choice }, limits)) if (answer.kind === 'look') return answer.look;
  throw new FileProblem('file-broken');
}

/** Batches of rows; the thread reads on while the caller writes. */
export async function* rowsInThread(task: Omit<Extract<ThreadTask, { kind: 'rows' }>, 'kind'>, limits = LIMITS): AsyncGenerator<ReadRow[]> {
  for await (const answer of answersOf({ kind: 'rows', ...task }, limits)) if (answer.kind === 'rows') yield answer.rows;
}

async function* answersOf(task: ThreadTask, limits: ThreadLimits): AsyncGenerator<ThreadAnswer> {
  const thread = new Worker(new URL('./reading-thread.js', import.meta.url), {
    workerData: task, resourceLimits: { maxOldGenerationSizeMb: limits.megabytes }, execArgv: [],
  });
  thread.on('error', () => undefined);
  try {
    for (;;) {
      const answer = await nextAnswer(thread, limits.milliseconds);
      if (answer.kind === 'problem') throw new FileProblem(answer.code, answer.facts);
      if (answer.kind === 'end') return;
      yield answer;
      thread.postMessage('taken');
    }
  } finally {
    await thread.terminate();
  }
}

/** The clock runs per answer: a large file is slow, a file that gives nothing for so long is broken. */
function nextAnswer(thread: Worker, milliseconds: number): Promise<ThreadAnswer> {
  return new Promise((resolve, reject) => {
    const done = (act: () => void): void => {
      clearTimeout(timer);
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    };
    const fail = (error: Error): void => done(() => reject(error));
    const onMessage = (answer: ThreadAnswer): void => done(() => resolve(answer));
    const onError = (error: Error & { code?: string }): void => fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new FileProblem('file-too-slow') : error);
    const onExit = (): void => fail(new FileProblem('file-broken'));
    const timer = setTimeout(() => fail(new FileProblem('file-too-slow')), milliseconds);
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}
