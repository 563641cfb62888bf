import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { get as plainGet, request as plainRequest, type IncomingMessage, type Server } from 'node:http';
import { createServer as createHttps, request as secureRequest } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CertificateMinder } from '../../src/https/certificate-minder.service.js';
import { issueInto } from '../../src/https/making/certificate-files.js';
import { hostsOf } from '../../src/https/making/certificate-facts.js';
import { makeServerCertificate } from '../../src/https/making/certificates.js';
import { plainServer } from '../../src/https/trust/serve-trust.js';
import { createServer } from '../../src/server.js';
import { TestClock } from '../support/clock.js';
import { freshDatabase } from '../support/fresh-database.js';

interface Reply {
  status: number;
  headers: IncomingMessage['headers'];
  text: string;
}
const read = (message: IncomingMessage): Promise<Reply> => new Promise((resolve) => {
  let text = '';
  message.setEncoding('utf8').on('data', (chunk: string) => { text += chunk; }).on('end', () => resolve({ status: message.statusCode!, headers: message.headers, text }));
});
const portOf = (server: { address(): unknown }): number => (server.address() as AddressInfo).port;

/** Somkid has one small computer and no domain name: the agency becomes its own authority. */
describe('https under an authority of the agency’s own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sujarit-https-'));
  const tls = { certFile: join(folder, 'server.crt'), keyFile: join(folder, 'server.key') };
  const clock = new TestClock();
  let app: NestFastifyApplication;
  let plain: Server;
  const file = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const call = (path: string, { method = 'GET', headers = {}, body = '' } = {}): Promise<Reply> => new Promise((resolve, reject) => {
    const made = secureRequest({ host: '127.0.0.1', port: portOf(app.getHttpServer()), servername: 'borrow.test', path, method, headers, ca: file('ca.crt') }, (message) => void read(message).then(resolve));
    made.once('error', reject).end(body);
  });
  const unsafe = (path: string, method = 'GET'): Promise<Reply> => new Promise((resolve) => {
    plainRequest({ host: '127.0.0.1', port: portOf(plain), path, method }, (message) => void read(message).then(resolve)).end();
  });

  beforeAll(async () => {
    await issueInto(folder, ['borrow.test', '203.0.113.9'], new Date());
    const config = { ...(await freshDatabase()), publicUrl: 'https://borrow.test', tls, httpPort: 8080 };
    app = await createServer(config, clock);
    await app.listen(0, '127.0.0.1');
    plain = plainServer(app, config).listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    plain.close();
    await app.close();
  });

  it('serves all names given and this machine, for no longer than phones accept', () => {
    const { validFrom, validTo } = new X509Certificate(file('server.crt'));
    expect(hostsOf(file('server.crt'))).toEqual(['borrow.test', '203.0.113.9', 'localhost', '127.0.0.1']);
    expect((Date.parse(validTo) - Date.parse(validFrom)) / 86_400_000).toBeLessThanOrEqual(397);
  });

  it('keeps its keys to itself', async () => {
    expect(['ca.key', 'server.key'].map((name) => statSync(join(folder, name)).mode & 0o777)).toEqual([0o600, 0o600]);
    expect(['ca.crt', 'server.crt'].filter((name) => file(name).includes('PRIVATE'))).toEqual([]);
    for (const path of ['/api/trust/ca.key', '/api/trust/..%2fca.key', '/trust/ca.key', '/ca.key']) expect((await call(path)).text).not.toContain('PRIVATE');
    const { status, headers, text } = await call('/api/trust/ca.crt');
    expect({ status, type: headers['content-type'], text }).toEqual({ status: 200, type: 'application/x-x509-ca-cert', text: file('ca.crt') });
  });

  it('can speak for its own names only, whoever steals its key', async () => {
    const authority = { certificate: file('ca.crt'), key: file('ca.key') };
    const refusal = async (host: string): Promise<string | null> => {
      const { certificate: cert, key } = await makeServerCertificate(authority, [host], new Date());
      const server = createHttps({ cert, key }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      const said = await new Promise<string | null>((resolve) => {
        const socket = connect({ host: '127.0.0.1', port: portOf(server), servername: /^\d/.test(host) ? '' : host, ca: authority.certificate, checkServerIdentity: () => undefined }, () => resolve(null));
        socket.once('error', (error) => resolve(error.message)).once('secureConnect', () => socket.destroy());
      });
      server.close();
      return said;
    };
    expect(await refusal('borrow.test')).toBeNull();
    expect(await refusal('192.168.1.77')).toBeNull();
    expect(await refusal('bank.example')).toBe('permitted subtree violation');
    expect(await refusal('203.0.113.10')).toBe('permitted subtree violation');
  });

  it('gives cookies that travel over https only, and asks no browser to insist on https', async () => {
    const signOut = await call('/api/session', { method: 'DELETE', headers: { origin: 'https://borrow.test' } });
    expect(String(signOut.headers['set-cookie'])).toMatch(/HttpOnly; Secure; SameSite=Lax/);
    expect(signOut.headers['strict-transport-security']).toBeUndefined();
  });

  it('takes no change from the plain address', async () => {
    const change = (origin: string) => call('/api/session', { method: 'POST', headers: { origin, 'content-type': 'application/json' }, body: '{"staffNumber":"1","password":"x"}' });
    expect((await change('http://borrow.test')).status).toBe(403);
    expect((await change('https://borrow.test')).status).not.toBe(403);
    expect((await unsafe('/api/session', 'POST')).status).toBe(405);
  });

  it('shows on the plain port how to trust it, and leads on to where one wanted to go', async () => {
    const page = await unsafe('/t/23456789CD?a="><script>');
    expect(page.status).toBe(200);
    expect(page.text).toContain('href="https://borrow.test/t/23456789CD?a=&#34;&#62;&#60;script&#62;"');
    expect(page.text).toContain(new X509Certificate(file('ca.crt')).fingerprint256.replaceAll(':', ' '));
    expect((await unsafe('/trust?lang=en')).text).toContain('href="https://borrow.test/"');
    expect((await unsafe('//evil.example/x')).text).toContain('href="https://borrow.test/evil.example/x"');
    expect((await unsafe('/api/trust/ca.crt')).text).toBe(file('ca.crt'));
    expect(page.headers['set-cookie']).toBeUndefined();
  });

  it('renews itself thirty days before the end, for the same names, without a restart', async () => {
    const served = (): Promise<string> => new Promise((resolve) => {
      const socket = connect({ host: '127.0.0.1', port: portOf(app.getHttpServer()), rejectUnauthorized: false }, () => {
        resolve(socket.getPeerCertificate().fingerprint256);
        socket.destroy();
      });
    });
    const before = await served();
    await app.get(CertificateMinder).mind();
    expect(await served()).toBe(before);
    clock.forward({ days: 700 });
    await app.get(CertificateMinder).mind();
    expect(await served()).not.toBe(before);
    expect(await served()).toBe(new X509Certificate(file('server.crt')).fingerprint256);
    expect(hostsOf(file('server.crt'))).toEqual(['borrow.test', '203.0.113.9', 'localhost', '127.0.0.1']);
  });
});

describe('https with a certificate that devices know already', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sujarit-known-'));
  let app: NestFastifyApplication;
  let plain: Server;
  beforeAll(async () => {
    const own = mkdtempSync(join(tmpdir(), 'sujarit-own-'));
    await issueInto(own, ['borrow.test'], new Date());
    for (const name of ['server.crt', 'server.key']) writeFileSync(join(folder, name), readFileSync(join(own, name)));
    const config = { ...(await freshDatabase()), publicUrl: 'https://borrow.test', tls: { certFile: join(folder, 'server.crt'), keyFile: join(folder, 'server.key') }, httpPort: 80 };
    app = await createServer(config, new TestClock());
    await app.listen(0, '127.0.0.1');
    plain = plainServer(app, config).listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    plain.close();
    await app.close();
  });

  it('insists on https and leads there at once', async () => {
    const secure = await new Promise<Reply>((resolve) => {
      secureRequest({ host: '127.0.0.1', port: portOf(app.getHttpServer()), path: '/api/trust', rejectUnauthorized: false }, (message) => void read(message).then(resolve)).end();
    });
    expect(secure.headers['strict-transport-security']).toMatch(/max-age=\d{7,}/);
    expect(JSON.parse(secure.text)).toMatchObject({ isHttps: true, isOwnAuthority: false, fingerprint: null });
    const led = await new Promise<Reply>((resolve) => { plainGet({ host: '127.0.0.1', port: portOf(plain), path: '//evil.example' }, (message) => void read(message).then(resolve)); });
    expect([led.status, led.headers.location]).toEqual([302, 'https://borrow.test/evil.example']);
  });
});
