import { parentPort } from 'node:worker_threads';
import { type PaperJob, renderPaper } from './paper-kinds.js';

export interface PaperOrder {
  id: number;
  job: PaperJob;
}

export type PaperReply = { id: number; bytes: Uint8Array } | { id: number; error: string };

const port = parentPort;
if (!port) throw new Error('paper-worker runs as a worker thread');

async function answer({ id, job }: PaperOrder): Promise<PaperReply> {
  try {
    return { id, bytes: new Uint8Array(await renderPaper(job)) };
  } catch (cause) {
    return { id, error: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}

port.on('message', async (order: PaperOrder) => {
  const reply = await answer(order);
  port.postMessage(reply, 'bytes' in reply ? [reply.bytes.buffer as ArrayBuffer] : []);
});
