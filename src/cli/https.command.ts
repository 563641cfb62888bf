import { resolve } from 'node:path';
import { Command } from 'commander';
import { Clock } from '../http/clock.js';
import { issueInto } from '../https/making/certificate-files.js';

interface Options {
  host: string[];
  dir: string;
  newAuthority?: boolean;
}

const NAME = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9.:-]*[a-z0-9])?$/i;

function told(value: string, before: string[] = []): string[] {
  if (!NAME.test(value)) throw new Error(`--host takes a name or an IP address, such as borrow.agency.local or 192.168.1.20, not "${value}"`);
  return [...before, value];
}

/** A certificate for the names people type, under an authority of the agency's own. */
export const httpsCommand = (): Command =>
  new Command('https').description('make a certificate under an authority of your own; the same command renews it').requiredOption('--host <name or IP>', 'what people type; may be repeated', told)
    .option('--dir <folder>', 'where to keep it', 'var/https').option('--new-authority', 'start over: every device must be told to trust it again')
    .action(async ({ host: hosts, dir, newAuthority }: Options) => {
      const { certificateFile, keyFile, isNewAuthority } = await issueInto(dir, hosts, new Clock().now(), newAuthority);
      console.log(`${isNewAuthority ? 'New authority and certificate' : 'New certificate under the authority already there'} for ${hosts.join(', ')} in ${resolve(dir)}.`);
      console.log(`Start the program with:\nTLS_CERT_FILE=${resolve(certificateFile)}\nTLS_KEY_FILE=${resolve(keyFile)}\nPUBLIC_URL=https://${hosts[0]}\nPORT=443\nHTTP_PORT=80`);
      console.log(`Then open http://${hosts[0]}/trust on each phone once. The program renews the certificate by itself.`);
    });
