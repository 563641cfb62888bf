import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { driverErrorOf } from '../database/violation.js';
import { REFUSALS, refusalMessage, type Facts, type RefusalCode } from '../shared/refusals.js';
import type { Language } from '../shared/vocab.js';
import { Refusal } from './refusal.js';

const PLATFORM: Record<number, RefusalCode> = {
  400: 'invalid-input', 401: 'sign-in-needed', 403: 'not-permitted', 404: 'not-found', 413: 'too-large', 415: 'unsupported-type', 429: 'too-many',
};

const languageOf = (request: FastifyRequest): Language => (/^en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'th');

/** PostgreSQL's class 22: a value that the column's type cannot be. Of what a list sends back to itself only a cursor reaches a column unseen. */
function isCursorMadeByHand(error: unknown, request: FastifyRequest): boolean {
  const code = driverErrorOf(error)?.code;
  return (request.query as { cursor?: unknown } | undefined)?.cursor !== undefined && typeof code === 'string' && /^22...$/.test(code);
}

/** For a call so broken that no route is found for it: the same reply as any other bad input. */
export function answerBrokenCall(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  void reply.status(400).send({ code: 'invalid-input', facts: {}, message: refusalMessage('invalid-input', {}, languageOf(request)) });
}

/** The four kinds of error: bad input, the platform's own 4xx, a refusal, and a mistake of ours (logged, nothing told). */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refusal = this.refusalOf(error) ?? (isCursorMadeByHand(error, request) ? { code: 'invalid-input' as const, facts: { fields: ['cursor'] } } : null);
    if (!refusal) {
      this.log.error(`${request.method} ${request.url.split('?')[0]}`, error instanceof Error ? `${error.stack}\n${String(error.cause ?? '')}` : String(error));
      void reply.status(500).send({ code: 'internal', facts: {}, message: INTERNAL[languageOf(request)] });
      return;
    }
    void reply.status(REFUSALS[refusal.code].status).send({ ...refusal, message: refusalMessage(refusal.code, refusal.facts, languageOf(request)) });
  }

  private refusalOf(error: unknown): { code: RefusalCode; facts: Facts } | null {
    if (error instanceof Refusal) return { code: error.code, facts: error.facts };
    const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number } | null)?.statusCode;
    const code = status === undefined ? undefined : PLATFORM[status] ?? (status >= 400 && status < 500 ? 'invalid-input' : undefined);
    return code ? { code, facts: {} } : null;
  }
}

const INTERNAL: Record<Language, string> = {
  th: 'ระบบทำรายการนี้ไม่สำเร็จ ไม่มีข้อมูลใดเปลี่ยน กรุณาลองใหม่ หากยังไม่ได้กรุณาแจ้งผู้ดูแลระบบ',
  en: 'The system could not do this. Nothing was changed. Please try again; if it fails again, tell the administrator.',
};
