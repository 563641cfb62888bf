import { Worker } from 'node:worker_threads';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { PaperImages } from './paper-facts.js';
import type { PaperJob, PaperKinds } from './paper-kinds.js';
import type { PaperReply } from './paper-worker.js';

interface Waiting {
  resolve(bytes: Buffer): void;
  reject(cause: Error): void;
}

/** Draws papers off the main thread, in the order they are asked for. The thread starts with the first paper. */
@Injectable()
export class PaperQueue implements OnModuleDestroy {
  private worker: Worker | null = null;
  private nextId = 1;
  private isClosed = false;
  private readonly waiting = new Map<number, Waiting>();

  /** PDF bytes. Rejects with what the renderer threw, or when the server is closing. */
  render<K extends keyof PaperKinds>(kind: K, facts: PaperKinds[K], images: PaperImages = {}): Promise<Buffer> {
    if (this.isClosed) return Promise.reject(new Error('No paper can be drawn: the server is closing'));
    const worker = (this.worker ??= this.start());
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      worker.ref();
      worker.postMessage({ id, job: { kind, facts, images } as PaperJob });
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.isClosed = true;
    const { worker } = this;
    this.worker = null;
    this.abandon(new Error('The paper was not drawn: the server is closing'));
    await worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(new URL('./paper-worker.js', import.meta.url));
    worker.on('message', (reply: PaperReply) => this.settle(reply));
    worker.on('error', (cause) => this.lose(worker, cause));
    worker.on('exit', (code) => this.lose(worker, new Error(`The thread that draws papers stopped with code ${code}`)));
    worker.unref();
    return worker;
  }

  private settle(reply: PaperReply): void {
    const waiting = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if ('bytes' in reply) waiting?.resolve(Buffer.from(reply.bytes));
    else waiting?.reject(new Error(`The paper could not be drawn: ${reply.error}`));
    if (this.waiting.size === 0) this.worker?.unref();
  }

  /** A thread that died takes its orders with it; the next order starts another. */
  private lose(worker: Worker, cause: Error): void {
    if (this.worker !== worker) return;
    this.worker = null;
    this.abandon(cause);
  }

  private abandon(cause: Error): void {
    for (const { reject } of this.waiting.values()) reject(cause);
    this.waiting.clear();
  }
}
