import 'reflect-metadata';
import { randomBytes, webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import {
  AuthorityKeyIdentifierExtension, BasicConstraintsExtension, cryptoProvider, ExtendedKeyUsage, ExtendedKeyUsageExtension, KeyUsageFlags, KeyUsagesExtension, PemConverter,
  SubjectAlternativeNameExtension, SubjectKeyIdentifierExtension, X509Certificate, X509CertificateGenerator,
} from '@peculiar/x509';
import { permittedOnly } from './permitted.js';

cryptoProvider.set(webcrypto);

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY_MS = 86_400_000;
const AUTHORITY_DAYS = 3652;
/** Apple trusts no server certificate that lasts longer than 398 days; the first of ours lies behind, for clocks that are late. */
const SERVER_DAYS = 396;

/** A certificate and its private key, both PEM. */
export interface Pair {
  certificate: string;
  key: string;
}

const validFor = (now: Date, days: number) => ({ notBefore: new Date(now.getTime() - DAY_MS), notAfter: new Date(now.getTime() + days * DAY_MS) });
const serial = (): string => `01${randomBytes(15).toString('hex')}`;
const newKeys = (): Promise<webcrypto.CryptoKeyPair> => webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']) as Promise<webcrypto.CryptoKeyPair>;
const pemOf = async (key: webcrypto.CryptoKey): Promise<string> => PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY');

/** An authority of the agency's own for ten years, trusted for these names (DNS or IP) and private addresses only. */
export async function makeAuthority(hosts: readonly string[], now: Date): Promise<Pair> {
  const keys = await newKeys();
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: serial(), name: `CN=Sujarit ${hosts[0]}`, keys, signingAlgorithm: ALGORITHM, ...validFor(now, AUTHORITY_DAYS),
    extensions: [
      new BasicConstraintsExtension(true, 0, true), new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true), permittedOnly(hosts),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate: `${certificate.toString('pem')}\n`, key: `${await pemOf(keys.privateKey)}\n` };
}

/** The server's certificate under that authority; the authority's own follows it in the file. */
export async function makeServerCertificate(authority: Pair, hosts: readonly string[], now: Date): Promise<Pair> {
  const issuer = new X509Certificate(authority.certificate);
  const signingKey = await webcrypto.subtle.importKey('pkcs8', PemConverter.decodeFirst(authority.key), ALGORITHM, false, ['sign']);
  const keys = await newKeys();
  const certificate = await X509CertificateGenerator.create({
    serialNumber: serial(), subject: 'CN=Sujarit server', issuer: issuer.subject, publicKey: keys.publicKey, signingKey, signingAlgorithm: ALGORITHM, ...validFor(now, SERVER_DAYS),
    extensions: [
      new BasicConstraintsExtension(false, undefined, true), new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true), new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new SubjectAlternativeNameExtension(hosts.map((value) => ({ type: isIP(value) ? 'ip' : 'dns', value }))),
      await AuthorityKeyIdentifierExtension.create(issuer), await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate: `${certificate.toString('pem')}\n${authority.certificate}`, key: `${await pemOf(keys.privateKey)}\n` };
}
