import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Reader } from '../../database/sql.js';
import { CustodyReading } from '../../inventory/custody/custody-reading.service.js';
import { PermitReading } from '../../inventory/permits/permit-reading.service.js';
import { reachable } from '../../inventory/reach.js';
import type { Actor } from '../../shared/actor.js';
import type { CustodyView } from '../../shared/api/custody/custodies.js';
import type { Leaver } from '../../shared/api/custody/hand-back.js';
import type { PermitView } from '../../shared/api/custody/permits.js';
import type { PostKind } from '../../shared/vocab.js';
import { HandBackService } from '../hand-back/hand-back.service.js';

/** They see to it that their people hand back. */
const HEADS: readonly PostKind[] = ['head-of-unit', 'head-of-agency'];

/** What custody puts on somebody's first page. */
export interface CustodyAtHome {
  /** With me, or given to me to accept. */
  mine: CustodyView[];
  /** Said not to be with their holder, of the things I keep. */
  denied: CustodyView[];
  toDecide: PermitView[];
  /** Who leaves, or left, with things: of those I watch over, and myself. */
  leavers: Leaver[];
}

@Injectable()
export class HomeCustodyService {
  constructor(
    private readonly reader: Reader, private readonly custodies: CustodyReading, private readonly permits: PermitReading, private readonly handBack: HandBackService,
  ) {}

  async of(actor: Actor): Promise<CustodyAtHome> {
    const keeps = actor.permissions.has('register.manage');
    const answers = keeps || actor.posts.some((post) => HEADS.includes(post.kind));
    const leavers = await this.handBack.leavers(actor);
    return {
      mine: await this.custodies.openOf(this.reader, actor, actor.personId),
      denied: keeps ? await this.custodies.denied(this.reader, sql`c.asset_id in (select id from assets where ${reachable(actor)})`, actor) : [],
      toDecide: await this.permits.toDecide(this.reader, actor),
      leavers: leavers.filter((one) => answers || one.personId === actor.personId),
    };
  }
}
