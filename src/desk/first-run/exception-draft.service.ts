import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { Refusal } from '../../http/refusal.js';
import { PaperHeadReader } from '../../loan-requests/editions/paper-head.js';
import { PaperQueue } from '../../papers/paper-queue.js';
import { refuseUnlessOfAgency } from '../../people/administered.js';
import { PersonStore } from '../../people/persons/person.store.js';
import type { Actor } from '../../shared/actor.js';
import type { ExceptionDraftQuery } from './first-run.dto.js';
import { FirstRunStore } from './first-run.store.js';

/** The order that a small agency signs before duties meet in one person; number and date come with the signature. */
@Injectable()
export class ExceptionDraft {
  constructor(
    private readonly reader: Reader, private readonly clock: Clock, private readonly people: PersonStore, private readonly store: FirstRunStore,
    private readonly head: PaperHeadReader, private readonly papers: PaperQueue,
  ) {}

  async pdf(actor: Actor, { personId, reason, fromOn, untilOn }: ExceptionDraftQuery): Promise<Buffer> {
    refuseUnlessOfAgency(actor);
    const person = await this.people.byId(this.reader, personId);
    if (!person || person.disabledAt !== null) throw new Refusal('people.unknown');
    if (untilOn !== undefined && untilOn < fromOn) throw new Refusal('posts.period-reversed');
    const { thaiDigits, letterhead } = await this.head.read(this.reader, 'exception-order');
    const { headTitle, headName } = await this.store.agency(this.reader, this.clock.today());
    const name = `${person.title}${person.givenName} ${person.familyName}`;
    return this.papers.render('exception-order', {
      templateVersion: 1, thaiDigits, letterhead, draftedAt: this.clock.iso(), person: { name, position: person.position }, reason, fromOn,
      ...(untilOn === undefined ? {} : { untilOn }), signer: { title: headTitle, ...(headName ? { name: headName } : {}) },
    }, await this.head.pictures(letterhead));
  }
}
