import { Injectable } from '@nestjs/common';
import { Journal } from '../audit/journal.js';
import { newId } from '../database/ids.js';
import type { Tx } from '../database/sql.js';
import { Transactions } from '../database/transactions.js';
import { Clock } from '../http/clock.js';
import { found, refuse } from '../http/refusal.js';
import { tell } from '../outbox/tell.js';
import type { Actor } from '../shared/actor.js';
import type { SightingView } from '../shared/api/sightings.js';
import { addWorkingDays } from '../shared/calendar.js';
import type { RefusalCode } from '../shared/refusals.js';
import { tagFromScan } from '../shared/tag-code.js';
import { SettingsInForce } from '../settings/settings-in-force.store.js';
import type { SightingAnswerBody, SightingBody } from './sighting.dto.js';
import { asksStorekeeper, whyNotAnswer } from './sighting.rules.js';
import { SightingStore, type TaggedThing } from './sighting.store.js';
import { sightingView } from './sighting.view.js';

@Injectable()
export class SightingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: SightingStore,
    private readonly settings: SettingsInForce,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  report(actor: Actor, body: SightingBody): Promise<SightingView> {
    return this.transactions.run(async (tx) => {
      const tag = tagFromScan(body.tag);
      const thing = tag ? await this.store.thing(tx, tag) : null;
      refuse(await this.whyNotReport(tx, actor, body, thing));
      const id = newId();
      await this.write(tx, actor, body, { id, thing: found(thing) });
      return sightingView(found(await this.store.byId(tx, id)), actor);
    });
  }

  answer(actor: Actor, id: string, body: SightingAnswerBody): Promise<SightingView> {
    return this.transactions.run(async (tx) => {
      const row = found(await this.store.questionOf(tx, id, actor));
      refuse(whyNotAnswer(row));
      const answer = { answer: body.answer, answerNote: body.note?.trim() || null, answeredBy: actor.personId, answeredAt: this.clock.iso() };
      const isFirst = await this.store.answer(tx, id, answer);
      refuse(isFirst ? null : 'sightings.already-answered');
      const personal = answer.answerNote ? [{ personId: actor.personId, data: { note: answer.answerNote } }] : [];
      await this.journal.record(tx, { event: 'sighting.answered', actor, subject: { type: 'sighting', id }, after: { answer: body.answer }, personal });
      return sightingView(found(await this.store.byId(tx, id)), actor);
    });
  }

  private async whyNotReport(tx: Tx, actor: Actor, { siteId, place, photoId }: SightingBody, thing: TaggedThing | null): Promise<RefusalCode | null> {
    if (!thing) return 'sightings.unknown-tag';
    if (thing.revokedAt) return 'sightings.old-sticker';
    if (!siteId && !place?.trim()) return 'sightings.place-needed';
    if (siteId && !(await this.store.isSite(tx, siteId))) return 'sightings.unknown-site';
    return photoId && !(await this.store.isPhotoOf(tx, photoId, actor.personId)) ? 'sightings.unknown-photo' : null;
  }

  private async write(tx: Tx, actor: Actor, body: SightingBody, { id, thing }: { id: string; thing: TaggedThing }): Promise<void> {
    const now = this.clock.iso();
    const siteId = body.siteId ?? null;
    const words = { place: siteId ? null : body.place?.trim() ?? null, note: body.note?.trim() || null };
    const facts = { isLendable: thing.isLendable === 1, storeSiteId: thing.storeSiteId, isCovered: thing.isCovered === 1, hasOpenQuestion: thing.hasOpenQuestion === 1 };
    const asks = asksStorekeeper(facts, { siteId });
    const { tagId, assetId, poolId, unitId, storeId } = thing;
    await this.store.insert(tx, {
      id, tagId, assetId, poolId, unitId, storeId, seenBy: actor.personId, seenAt: now, siteId, ...words, photoFileId: body.photoId ?? null,
      askedAt: asks ? now : null, answerDueOn: asks ? await this.answerDue(tx, now) : null, answeredAt: null, answeredBy: null, answer: null, answerNote: null,
    });
    if (asks) await tell(tx, now, [{ kind: 'question', subjectId: id, occasion: now }]);
    const personal = words.note || words.place ? [{ personId: actor.personId, data: words }] : [];
    await this.journal.record(tx, { event: 'sighting.reported', actor, subject: { type: 'sighting', id }, after: { assetId, poolId, siteId, asks }, personal });
  }

  private async answerDue(tx: Tx, now: string): Promise<string> {
    const days = await this.settings.valueOf(tx, 'watch.sighting-answer-days', now);
    return addWorkingDays(this.clock.today(), days, await this.settings.holidays(tx));
  }
}
