import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config.js';
import type { Sql } from '../../database/sql.js';
import { CONFIG } from '../../http/config.token.js';
import type { Actor } from '../../shared/actor.js';
import type { NoticeChoices } from '../../shared/api/notices.js';
import { LineLinkStore } from '../line/line-link.store.js';
import { ReachStore } from '../sending/reach.store.js';

/** A person's choice beside what the agency has set up, as their account page shows it. */
@Injectable()
export class ChoiceReader {
  constructor(private readonly reaches: ReachStore, private readonly links: LineLinkStore, @Inject(CONFIG) private readonly config: Config) {}

  async view(from: Sql, { personId }: Actor): Promise<NoticeChoices> {
    const reach = (await this.reaches.of(from, [personId])).get(personId);
    const { mail, line } = this.config;
    return {
      mail: { isOn: mail !== null, wanted: reach?.wantsMail === 1 }, line: { isOn: line !== null, wanted: reach?.wantsLine === 1 }, digest: reach?.wantsDigest === 1,
      email: reach?.email ?? null, lineLinkedAt: await this.links.linkedAt(from, personId), lineFriendUrl: line?.friendUrl ?? null,
    };
  }
}
