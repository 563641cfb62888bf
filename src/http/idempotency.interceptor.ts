import { createHash } from 'node:crypto';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import sql from 'sql-template-tag';
import { finalize, from, lastValueFrom, type Observable } from 'rxjs';
import { ENGINE } from '../config.js';
import { inScope, type ReplyKeeper } from '../database/call-scope.js';
import { Reader, type Tx } from '../database/sql.js';
import { insertInto } from '../database/statements.js';
import { Clock } from './clock.js';
import { uploadOf } from './input/upload.js';
import { Refusal } from './refusal.js';
import type { RequestWithActor } from './requires.js';

interface Kept {
  fingerprint: string;
  replyJson: string;
}
/** Signing in and out, by whatever door: nothing to repeat, and no secret to keep with a reply. */
const SIGNING_IN = /^\/api\/(session|welcome|password-resets|password-letters)\b/;
const sha = (given: string | Buffer): string => createHash('sha256').update(given).digest('hex');

/** A repeated call with the same `Idempotency-Key` and body gets the kept reply and has no second effect. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  private readonly inFlight = new Set<string>();

  constructor(private readonly reader: Reader, private readonly clock: Clock) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const given = request.headers['idempotency-key'];
    if (typeof given !== 'string' || !request.actor || SIGNING_IN.test(request.url)) return next.handle();
    const id = sha(`${request.actor.personId}\n${given}`);
    if (this.inFlight.has(id)) throw new Refusal('key-in-flight');
    this.inFlight.add(id);
    return from(this.reply(request, next, id)).pipe(finalize(() => this.inFlight.delete(id)));
  }

  private async reply(request: RequestWithActor, next: CallHandler, id: string): Promise<unknown> {
    const fingerprint = await fingerprintOf(request);
    const kept = await this.reader.one<Kept>(sql`select fingerprint, reply_json from idempotency_keys where id = ${id}`);
    if (kept) return replyOf(kept, fingerprint);
    return inScope({ keeper: this.keeper(id, fingerprint), isInTransaction: false }, () => lastValueFrom(next.handle()));
  }

  private keeper(id: string, fingerprint: string): ReplyKeeper {
    return {
      begin: async (tx) => {
        if (ENGINE === 'sqlite') return;
        const lock = await tx.one<{ taken: boolean }>(sql`select pg_try_advisory_xact_lock(hashtextextended(${id}, 0)) as taken`);
        if (!lock?.taken) throw new Refusal('key-in-flight');
      },
      keep: (tx: Tx, reply) => {
        tx.send(insertInto('idempotency_keys', { id, fingerprint, replyJson: JSON.stringify(reply ?? null), createdAt: this.clock.iso() }));
      },
    };
  }
}

/** What was asked: an uploaded file counts by its bytes. */
async function fingerprintOf(request: RequestWithActor): Promise<string> {
  const upload = await uploadOf(request);
  const body = upload ? `${upload.name} ${sha(upload.bytes)}` : JSON.stringify(request.body ?? null);
  return sha(`${request.method} ${request.url}\n${body}`);
}

function replyOf(kept: Kept, fingerprint: string): unknown {
  if (kept.fingerprint !== fingerprint) throw new Refusal('key-reused');
  return JSON.parse(kept.replyJson);
}
