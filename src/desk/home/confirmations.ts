import { Injectable } from '@nestjs/common';
import { AuthorityChangeReading } from '../../people/second/authority-change-reading.service.js';
import { SettingSettling } from '../../settings/setting-settling.service.js';
import type { Actor } from '../../shared/actor.js';

/** How many changes of settings, posts and orders wait for this second person. */
@Injectable()
export class Confirmations {
  constructor(private readonly settings: SettingSettling, private readonly authority: AuthorityChangeReading) {}

  async of(actor: Actor): Promise<number> {
    const waiting = [...(await this.settings.waiting(actor)).items, ...(await this.authority.list(actor)).items];
    return waiting.filter((change) => change.mayConfirm).length;
  }
}
