import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config.js';
import { LetterCodes, type LetterCode } from '../../getting-in/codes/letter-codes.js';
import { Clock } from '../../http/clock.js';
import { CONFIG } from '../../http/config.token.js';
import { AgencyName } from '../../settings/agency-name.js';
import { formatInstant } from '../../shared/calendar-formats.js';
import type { LetterKind, NoticeChannel } from '../../shared/notices/notice-kinds.js';
import type { Language } from '../../shared/vocab.js';
import { wayInLines } from './way-in-words.js';

/** A password letter that could not leave for so long is no longer expected by anybody. */
const EXPECTED_MS = 30 * 60_000;

export interface WayIn {
  kind: LetterKind;
  personId: string;
  askedAt: string;
  channel: NoticeChannel;
  language: Language;
}

/** Letters that let somebody in. The code is made as the letter leaves: no table and no log ever holds it. */
@Injectable()
export class WayInLetters {
  constructor(private readonly codes: LetterCodes, private readonly agency: AgencyName, private readonly clock: Clock, @Inject(CONFIG) private readonly config: Config) {}

  async lines({ kind, personId, askedAt, channel, language }: WayIn): Promise<string[] | null> {
    const isStale = kind === 'password-letter' && Date.parse(askedAt) + EXPECTED_MS < this.clock.now().getTime();
    const code = isStale ? null : kind === 'invitation' ? await this.codes.invitation(personId, askedAt) : await this.codes.reset(personId, channel);
    if (!code) return null;
    return wayInLines(kind, language, { agency: await this.agency.name(), link: this.link(kind, code), until: formatInstant(lastMoment(code.expiresAt), { language }) });
  }

  /** The part behind # stays in the browser: no server and no log on the way reads it. */
  private link(kind: LetterKind, { code, staffNumber }: LetterCode): string {
    return kind === 'invitation' ? `${this.config.publicUrl}/welcome/${code}` : `${this.config.publicUrl}/forgotten#${encodeURIComponent(staffNumber)}/${code}`;
  }
}

/** What ends at midnight is said by the last minute of the day before. */
const lastMoment = (expiresAt: string): string => new Date(Date.parse(expiresAt) - 60_000).toISOString();
