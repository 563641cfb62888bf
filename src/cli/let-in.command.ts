import { Command } from 'commander';
import { readConfig } from '../config.js';
import { WayIn, type OpenedWay } from '../getting-in/codes/way-in.service.js';
import { grouped } from '../shared/codes/spoken-code.js';
import { inWords } from './in-words.js';
import { withProgram } from './with-program.js';

const BANGKOK = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Bangkok' });

function tell({ name, staffNumber, isCard, code, expiresAt }: OpenedWay, publicUrl: string): void {
  const place = isCard ? `${publicUrl}/welcome/${code}` : `${publicUrl}/forgotten#${encodeURIComponent(staffNumber)}/${code}`;
  console.log(`${isCard ? 'Card' : 'Code'} for ${name} (${staffNumber}): ${grouped(code, 4)}\nOpens once, before ${BANGKOK.format(new Date(expiresAt))}, at ${place}\nHand it to nobody else.`);
}

export const letInCommand = (): Command =>
  new Command('let-in').description('a card for who has no password yet, a code for who forgot it').argument('<staff-number>').action(async (staffNumber: string) => {
    const config = readConfig();
    tell(await withProgram((program) => program.get(WayIn).open(staffNumber), config).catch(inWords), config.publicUrl);
  });
