import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Config } from '../../config.js';
import { Reader } from '../../database/sql.js';
import { CONFIG } from '../../http/config.token.js';
import { found } from '../../http/refusal.js';
import { PermitReading } from '../../inventory/permits/permit-reading.service.js';
import type { PermitLineRow, PermitRow } from '../../inventory/permits/permit.store.js';
import { PaperHeadReader } from '../../loan-requests/editions/paper-head.js';
import { describe } from '../../loan-requests/editions/slip-facts.js';
import type { PermitFacts } from '../../papers/custody/permit.facts.js';
import { PaperQueue } from '../../papers/paper-queue.js';
import type { Actor } from '../../shared/actor.js';

/** ใบอนุญาตนำทรัพย์สินออกนอกสถานที่, once granted. */
@Injectable()
export class PermitPaper {
  constructor(
    private readonly permits: PermitReading, private readonly head: PaperHeadReader, private readonly papers: PaperQueue, private readonly reader: Reader,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async pdf(actor: Actor, id: string): Promise<Buffer> {
    const { permit, things } = await this.permits.visible(this.reader, actor, id);
    const facts = await this.facts(found(permit.number === null ? null : permit), things);
    return this.papers.render('permit', facts, await this.head.pictures(facts.letterhead));
  }

  private async facts(permit: PermitRow, things: readonly PermitLineRow[]): Promise<PermitFacts> {
    const { thaiDigits, letterhead } = await this.head.read(this.reader, 'permit', permit.decidedAt ?? permit.askedAt);
    const { number, startsOn, endsOn, place, reason, decidedAt, capacity, decidedAs, decidedByName, orderNumber, orderedOn, decidedBy } = permit;
    const position = await this.reader.one<{ position: string }>(sql`select position from people where id = ${decidedBy}`);
    const verificationCode = permit.verificationCode ?? '';
    return {
      templateVersion: 1, thaiDigits, letterhead: { ...letterhead, unitName: permit.unitName }, number: number ?? '', startsOn, endsOn, place, reason,
      holder: { name: permit.personName, position: permit.personPosition, unitName: permit.personUnitName }, askedAt: permit.askedAt,
      things: things.map((thing) => ({ description: describe({ ...thing, description: thing.title }), ...(thing.number ? { number: thing.number } : {}) })),
      decision: {
        at: decidedAt ?? permit.askedAt, by: { name: decidedByName ?? '', position: position?.position ?? '' },
        authority: { capacity: capacity ?? 'holder', postTitle: decidedAs ?? '', ...(orderNumber && orderedOn ? { order: { number: orderNumber, orderedOn } } : {}) },
      },
      isRevoked: permit.status !== 'granted', verificationCode, verifyUrl: `${this.config.publicUrl}/permits/check/${verificationCode}`,
    };
  }
}
