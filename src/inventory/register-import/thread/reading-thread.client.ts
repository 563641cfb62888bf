import { Worker } from 'node:worker_threads';
import type { HeaderWords } from '../columns/header-words.js';
import { FileProblem, type FileProblemCode, type SourceRow } from '../reading/table.js';
import type { TableChoice, TableLook } from '../rows/look-at-table.js';
import type { RegisterChoice, RegisterLook } from '../rows/read-register.js';
import type { ReadRow, RowReading } from '../rows/row-facts.js';

export type ThreadTask =
  | { kind: 'look'; bytes: Uint8Array; choice: RegisterChoice }
  | { kind: 'rows'; bytes: Uint8Array; choice: RegisterChoice; reading: Omit<RowReading, 'headers'> }
  | { kind: 'list-look'; bytes: Uint8Array; choice: TableChoice; words: HeaderWords<string> }
  | { kind: 'list'; bytes: Uint8Array; choice: TableChoice; words: HeaderWords<string> };

export type ThreadAnswer =
  | { kind: 'look'; look: RegisterLook }
  | { kind: 'rows'; rows: ReadRow[] }
  | { kind: 'list-look'; look: TableLook<string> }
  | { kind: 'list'; rows: SourceRow[] }
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

/** A short list looked at, or read whole. */
export async function listLookInThread(bytes: Uint8Array, choice: TableChoice, words: HeaderWords<string>, limits = LIMITS): Promise<TableLook<string>> {
  for await (const answer of answersOf({ kind: 'list-look', bytes, choice, words }, limits)) if (answer.kind === 'list-look') return answer.look;
  throw new FileProblem('file-broken');
}

export async function listInThread(bytes: Uint8Array, choice: TableChoice, words: HeaderWords<string>, limits = LIMITS): Promise<SourceRow[]> {
  for await (const answer of answersOf({ kind: 'list', bytes, choice, words }, limits)) if (answer.kind === 'list') return answer.rows;
  throw new FileProblem('file-broken');
}

async function* answersOf(task: ThreadTask, limits: ThreadLimits): AsyncGenerator<ThreadAnswer> {
  const thread = new Worker(new URL('./reading-thread.js', import.meta.url), {
    workerData: task, resourceLimits: { maxOldGenerationSizeMb: limits.megabytes }, execArgv: [],
  });
  const inbox = new Inbox(thread, limits.milliseconds);
  try {
    for (;;) {
      const answer = await inbox.next();
      if (answer.kind === 'problem') throw new FileProblem(answer.code, answer.facts);
      if (answer.kind === 'end') return;
      thread.postMessage('taken');
      yield answer;
    }
  } finally {
    await thread.terminate();
  }
}

/** What the thread sent and nobody has taken yet. */
class Inbox {
  private readonly waiting: ThreadAnswer[] = [];
  private failure: Error | null = null;
  private wake: () => void = () => undefined;

  constructor(thread: Worker, private readonly milliseconds: number) {
    thread.on('message', (answer: ThreadAnswer) => {
      this.waiting.push(answer);
      this.wake();
    });
    thread.on('error', (error: Error & { code?: string }) => this.fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new FileProblem('file-too-slow') : error));
    thread.on('exit', () => this.fail(new FileProblem('file-broken')));
  }

  /** The clock runs per answer: a large file is slow, a file that gives nothing for so long is broken. */
  async next(): Promise<ThreadAnswer> {
    if (this.waiting.length === 0 && !this.failure) await this.arrival();
    const answer = this.waiting.shift();
    if (answer) return answer;
    throw this.failure ?? new FileProblem('file-too-slow');
  }

  private arrival(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.milliseconds).unref();
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private fail(error: Error): void {
    this.failure ??= error;
    this.wake();
  }
}
