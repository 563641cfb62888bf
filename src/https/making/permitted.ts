import 'reflect-metadata';
import { isIP } from 'node:net';
import { AsnConvert } from '@peculiar/asn1-schema';
import { GeneralName, GeneralSubtree, GeneralSubtrees, id_ce_nameConstraints, NameConstraints } from '@peculiar/asn1-x509';
import { Extension } from '@peculiar/x509';

/** Addresses that mean something only within an office: the server may get another one of them without a new authority. */
const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '127.0.0.0/8'];

const exact = (ip: string): string => `${ip}/${isIP(ip) === 4 ? 32 : 128}`;

/** RFC 5280, 4.2.1.10: whoever trusts this authority trusts it for these names only; a stolen key cannot speak for a bank. */
export function permittedOnly(hosts: readonly string[]): Extension {
  const names = ['localhost', ...hosts.filter((host) => isIP(host) === 0)].map((dNSName) => new GeneralName({ dNSName }));
  const addresses = [...PRIVATE, 'fc00::/7', '::1/128', ...hosts.filter((host) => isIP(host) !== 0).map(exact)].map((iPAddress) => new GeneralName({ iPAddress }));
  const permittedSubtrees = new GeneralSubtrees([...names, ...addresses].map((base) => new GeneralSubtree({ base })));
  return new Extension(id_ce_nameConstraints, true, AsnConvert.serialize(new NameConstraints({ permittedSubtrees })));
}
