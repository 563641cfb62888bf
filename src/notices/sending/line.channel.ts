import { Inject, Injectable } from '@nestjs/common';
import type { Config, LineConfig } from '../../config.js';
import { CONFIG } from '../../http/config.token.js';
import { answered, type Answer, type Channel, type Letter } from './channel.js';

const WAIT_MS = 15_000;
const ALREADY_TAKEN = 409;

/** LINE's Messaging API. The retry key is the message's id: for a day LINE answers a repeat with 409 and shows it once. */
@Injectable()
export class LineChannel implements Channel {
  readonly name = 'line';
  readonly knowsRepeats = true;
  private readonly line: LineConfig | null;

  constructor(@Inject(CONFIG) { line }: Config) {
    this.line = line;
  }

  get isOn(): boolean {
    return this.line !== null;
  }

  async send({ id, to, title, lines }: Letter): Promise<Answer> {
    if (!this.line) return answered('failed', 'LINE is not configured');
    return this.call(this.line, 'push', { to, messages: [{ type: 'text', text: [title, ...lines].join('\n') }] }, { 'x-line-retry-key': id });
  }

  /** An answer to what somebody typed; lost, it is not sent again. */
  async reply(replyToken: string, text: string): Promise<void> {
    if (this.line) await this.call(this.line, 'reply', { replyToken, messages: [{ type: 'text', text }] }, {});
  }

  private async call({ apiUrl, accessToken }: LineConfig, what: 'push' | 'reply', body: object, more: Record<string, string>): Promise<Answer> {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${accessToken}`, ...more };
    try {
      const response = await fetch(`${apiUrl}/v2/bot/message/${what}`, { method: 'POST', headers, body: JSON.stringify(body), signal: AbortSignal.timeout(WAIT_MS), redirect: 'error' });
      return answerOf(response.status, await response.text());
    } catch (error) {
      return answered('unsure', reasonOf(error), true);
    }
  }
}

function answerOf(status: number, text: string): Answer {
  const said = `${status} ${text}`;
  if (status < 300 || status === ALREADY_TAKEN) return answered('sent', said);
  if (status === 401 || status === 403 || status === 429 || status >= 500) return answered('put-off', said, true);
  return answered('failed', said);
}

const reasonOf = (error: unknown): string => {
  const { message, cause } = error as { message?: string; cause?: { code?: string } };
  return cause?.code ?? message ?? 'no answer';
};
