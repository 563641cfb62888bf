import { Injectable } from '@nestjs/common';
import { AuthorityChangeReading } from '../../people/second/authority-change-reading.service.js';
import { WaitingChanges } from '../../settings/changing/waiting-changes.service.js';
import type { Actor } from '../../shared/actor.js';

/** How many changes of settings, posts and orders wait for this second person. */
@Injectable()
export class Confirmations {
  constructor(private readonly settings: WaitingChanges, private readonly authority: AuthorityChangeReading) {}

  async of(actor: Actor): Promise<number> {
    const waiting = [...(await this.settings.list(actor)).items, ...(await this.authority.list(actor)).items];
    return waiting.filter((change) => change.mayConfirm).length;
  }
}
