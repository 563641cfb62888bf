/** A letter as somebody reads it. */
export interface Mail {
  to: string[];
  messageId: string;
  subject: string;
  text: string;
}

const quoted = (text: string): Buffer => Buffer.from(text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1');
const bytesOf = (text: string, encoding: string): Buffer => (/base64|^b$/i.test(encoding) ? Buffer.from(text, 'base64') : /quoted|^q$/i.test(encoding) ? quoted(text) : Buffer.from(text, 'latin1'));
const words = (header: string): string =>
  header.replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_, encoding: string, text: string) => bytesOf(encoding.toLowerCase() === 'q' ? text.replaceAll('_', ' ') : text, encoding).toString('latin1'));

/** Header words and one plain part; bytes come as latin1. */
export function readMail(raw: string): Omit<Mail, 'to'> {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const header = (name: string): string => lines.find((line) => line.toLowerCase().startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
  const body = bytesOf(rest.join('\r\n\r\n'), header('content-transfer-encoding')).toString('utf8');
  return { messageId: header('message-id'), subject: Buffer.from(words(header('subject')), 'latin1').toString('utf8'), text: body.replaceAll('\r\n', '\n').trim() };
}
