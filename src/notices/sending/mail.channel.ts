import { Inject, Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import type { Config, MailConfig } from '../../config.js';
import { CONFIG } from '../../http/config.token.js';
import { answered, type Answer, type Channel, type Letter } from './channel.js';

const WAIT_MS = 15_000;

/** What nodemailer says of a failure. */
interface MailFailure {
  message?: string;
  code?: string;
  responseCode?: number;
  response?: string;
}

/** Plain text by SMTP. A server that vanishes after it got the whole letter may have taken it: that is told, not tried again. */
@Injectable()
export class MailChannel implements Channel {
  readonly name = 'mail';
  readonly knowsRepeats = false;
  private readonly mail: MailConfig | null;
  private readonly domain: string;

  constructor(@Inject(CONFIG) { mail, publicUrl }: Config) {
    this.mail = mail;
    this.domain = new URL(publicUrl).hostname;
  }

  get isOn(): boolean {
    return this.mail !== null;
  }

  async send({ id, to, title, lines }: Letter): Promise<Answer> {
    if (!this.mail) return answered('failed', 'mail is not configured');
    let isHandedOver = false;
    const transport = createTransport({ ...optionsOf(this.mail), logger: loggerTelling(() => { isHandedOver = true; }) });
    try {
      const { response } = await transport.sendMail({
        from: this.mail.from, to, subject: title, text: lines.join('\n\n'), messageId: `<${id}@${this.domain}>`, headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return answered('sent', response);
    } catch (error) {
      return answerOf(error as MailFailure, isHandedOver);
    } finally {
      transport.close();
    }
  }
}

/** A password goes over TLS or not at all. */
const optionsOf = ({ host, port, isTlsFromStart, user, password }: MailConfig) => ({
  host, port, secure: isTlsFromStart, requireTLS: user !== null && !isTlsFromStart, connectionTimeout: WAIT_MS, greetingTimeout: WAIT_MS, socketTimeout: WAIT_MS,
  disableFileAccess: true, disableUrlAccess: true, ...(user !== null && password !== null ? { auth: { user, pass: password } } : {}),
});

/** The transport's log says when the last byte of a letter has left; nothing else of it is kept. */
function loggerTelling(whenHandedOver: () => void) {
  const silent = (): void => undefined;
  const info = ({ tnx }: { tnx?: string }): void => (tnx === 'message' ? whenHandedOver() : undefined);
  return { level: silent, trace: silent, debug: silent, info, warn: silent, error: silent, fatal: silent };
}

function answerOf({ code, responseCode, response, message }: MailFailure, isHandedOver: boolean): Answer {
  const said = response ?? message ?? code ?? null;
  if (code === 'EAUTH') return answered('put-off', said, true);
  if (responseCode !== undefined) return answered(responseCode >= 500 ? 'failed' : 'put-off', said, false);
  return isHandedOver ? answered('unsure', said, true) : answered('put-off', said, true);
}
