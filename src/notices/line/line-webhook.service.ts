import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config.js';
import { CONFIG } from '../../http/config.token.js';
import type { LineHeard } from '../../shared/api/notices.js';
import { Refusal } from '../../http/refusal.js';
import { LineChannel } from '../sending/line.channel.js';
import { typedCode } from './line-code.rules.js';
import { LineLinking, type LinkOutcome } from './line-linking.service.js';

/** As much of an event as is looked at. */
interface LineEvent {
  type?: unknown;
  replyToken?: unknown;
  source?: { type?: unknown; userId?: unknown };
  message?: { type?: unknown; text?: unknown };
}

const REPLIES: Record<LinkOutcome, string> = {
  linked: 'เชื่อมบัญชีแล้ว ต่อไประบบสุจริตจะแจ้งเตือนท่านทาง LINE นี้\nLinked: notices will come here from now on.',
  wrong: 'รหัสไม่ถูกต้องหรือหมดอายุแล้ว กรุณาขอรหัสใหม่ที่หน้าบัญชีของฉัน\nThis code is wrong or has expired. Ask for a new one on your account page.',
  'too-many': 'ใส่รหัสผิดหลายครั้ง กรุณารอ 15 นาทีแล้วลองใหม่\nToo many wrong codes. Please wait 15 minutes and try again.',
};
const MOST_EVENTS = 100;

/** What LINE tells of messages to the agency's account. Only a code typed by one person is heeded; all else is passed over. */
@Injectable()
export class LineWebhook {
  constructor(private readonly linking: LineLinking, private readonly channel: LineChannel, @Inject(CONFIG) private readonly config: Config) {}

  async receive(body: Buffer | undefined, signature: unknown): Promise<LineHeard> {
    if (!this.config.line) throw new Refusal('not-found');
    if (!body || !isSignedBy(this.config.line.channelSecret, body, signature)) throw new Refusal('notices.not-from-line');
    const events = eventsOf(body);
    for (const event of events) await this.heed(event);
    return { heard: events.length };
  }

  private async heed({ source, message, replyToken }: LineEvent): Promise<void> {
    const code = typeof message?.text === 'string' ? typedCode(message.text) : null;
    if (code === null || source?.type !== 'user' || typeof source.userId !== 'string') return;
    const outcome = await this.linking.take(source.userId, code);
    if (typeof replyToken === 'string') await this.channel.reply(replyToken, REPLIES[outcome]);
  }
}

/** HMAC-SHA256 of the bytes as they came, compared without telling how far they agree. */
function isSignedBy(secret: string, body: Buffer, signature: unknown): boolean {
  const expected = createHmac('sha256', secret).update(body).digest();
  const given = Buffer.from(typeof signature === 'string' ? signature : '', 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function eventsOf(body: Buffer): LineEvent[] {
  const { events } = JSON.parse(body.toString()) as { events?: unknown };
  return Array.isArray(events) ? (events as LineEvent[]).slice(0, MOST_EVENTS).filter((event) => typeof event === 'object' && event !== null) : [];
}
