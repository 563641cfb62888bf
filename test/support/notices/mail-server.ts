import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import type { MailConfig } from '../../../src/config.js';
import { readMail, type Mail } from './read-mail.js';

/** How the server treats the next letters. */
export type Mood = 'takes' | 'takes-and-vanishes' | 'puts-off' | 'knows-nobody';

/** A real SMTP server that can be stopped and started at its port, and keeps what it took. */
export class MailServer {
  readonly taken: Mail[] = [];
  mood: Mood = 'takes';
  private server: SMTPServer | null = null;
  private readonly sockets = new Set<Socket>();
  private port = 0;

  static async started(): Promise<MailServer> {
    const server = new MailServer();
    await server.start();
    return server;
  }

  get config(): MailConfig {
    return { host: '127.0.0.1', port: this.port, isTlsFromStart: false, user: null, password: null, from: 'สุจริต <sujarit@agency.example>' };
  }

  async start(): Promise<void> {
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'], logger: false,
      onRcptTo: (_address, _session, done) => done(this.mood === 'knows-nobody' ? refusal(550, 'No such user here') : null),
      onData: (stream, session, done) => void this.take(stream, session, done),
    });
    server.on('error', () => undefined);
    server.server.on('connection', (socket: Socket) => void this.sockets.add(socket.on('close', () => this.sockets.delete(socket))));
    await new Promise<void>((ready) => void server.listen(this.port, '127.0.0.1', ready));
    this.port = (server.server.address() as AddressInfo).port;
    this.server = server;
  }

  async stop(): Promise<void> {
    const server = this.server;
    this.server = null;
    if (!server) return;
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((closed) => server.close(() => closed()));
  }

  private async take(stream: NodeJS.ReadableStream, { envelope }: SMTPServerSession, done: (error?: Error | null) => void): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer));
    if (this.mood === 'puts-off') return done(refusal(451, 'Try again later'));
    this.taken.push({ ...readMail(Buffer.concat(chunks).toString('latin1')), to: envelope.rcptTo.map((one) => one.address) });
    if (this.mood === 'takes-and-vanishes') for (const socket of this.sockets) socket.destroy();
    else done();
  }
}

const refusal = (responseCode: number, text: string): Error => Object.assign(new Error(text), { responseCode });
