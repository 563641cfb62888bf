import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LineConfig } from '../../../src/config.js';

export interface LineMessage {
  to: string;
  text: string;
  retryKey: string;
}

/** LINE's HTTP API as its guide describes it: a repeat under the same retry key is answered with 409 and shown once. */
export class LineServer {
  readonly shown: LineMessage[] = [];
  readonly replies: { replyToken: string; text: string }[] = [];
  mood: 'takes' | 'takes-and-vanishes' | 'is-busy' | 'knows-nobody' = 'takes';
  calls = 0;
  private server: Server | null = null;
  private port = 0;

  static async started(): Promise<LineServer> {
    const server = new LineServer();
    await server.start();
    return server;
  }

  get config(): LineConfig {
    return { accessToken: 'token-of-the-account', channelSecret: 'secret-of-the-channel', apiUrl: `http://127.0.0.1:${this.port}`, friendUrl: 'https://lin.ee/example' };
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => void this.answer(request, response));
    await new Promise<void>((ready) => server.listen(this.port, '127.0.0.1', () => ready()));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  async stop(): Promise<void> {
    const server = this.server;
    this.server = null;
    server?.closeAllConnections();
    if (server) await new Promise<void>((closed) => server.close(() => closed()));
  }

  /** As LINE signs what it tells. */
  signature(body: string, secret = this.config.channelSecret): string {
    return createHmac('sha256', secret).update(body).digest('base64');
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.calls += 1;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const say = (status: number, body: object): void => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.headers.authorization !== `Bearer ${this.config.accessToken}`) return say(401, { message: 'Authentication failed' });
    if (this.mood === 'is-busy') return say(500, { message: 'Internal error' });
    const { to, replyToken, messages } = JSON.parse(Buffer.concat(chunks).toString()) as { to: string; replyToken: string; messages: [{ text: string }] };
    if (request.url === '/v2/bot/message/reply') return this.reply(replyToken, messages[0].text, say);
    if (this.mood === 'knows-nobody') return say(400, { message: 'Failed to send messages' });
    const retryKey = String(request.headers['x-line-retry-key']);
    if (this.shown.some((one) => one.retryKey === retryKey)) return say(409, { message: 'The retry key is already accepted' });
    this.shown.push({ to, text: messages[0].text, retryKey });
    if (this.mood === 'takes-and-vanishes') request.socket.destroy();
    else say(200, {});
  }

  private reply(replyToken: string, text: string, say: (status: number, body: object) => void): void {
    this.replies.push({ replyToken, text });
    say(200, {});
  }
}
