import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { PaperHeadReader } from '../../loan-requests/editions/paper-head.js';
import type { HandBackFacts, HandBackLine } from '../../papers/custody/hand-back.facts.js';
import { PaperQueue } from '../../papers/paper-queue.js';
import type { Actor } from '../../shared/actor.js';
import type { CustodyView } from '../../shared/api/custody/custodies.js';
import type { HandBackLoan } from '../../shared/api/custody/hand-back.js';
import { HandBackService } from './hand-back.service.js';

/** บัญชีรายการทรัพย์สินที่ต้องส่งคืน: to tick off at the counter and to sign. */
@Injectable()
export class HandBackPaper {
  constructor(
    private readonly lists: HandBackService, private readonly head: PaperHeadReader, private readonly papers: PaperQueue, private readonly reader: Reader, private readonly clock: Clock,
  ) {}

  async pdf(actor: Actor, personId: string): Promise<Buffer> {
    const { personName, position, unitName, leavingOn, loans, custodies } = await this.lists.list(actor, personId);
    const { thaiDigits, letterhead } = await this.head.read(this.reader, 'hand-back');
    const facts: HandBackFacts = {
      templateVersion: 1, thaiDigits, letterhead, person: { name: personName, position, unitName }, printedAt: this.clock.iso(),
      ...(leavingOn === null ? {} : { leavingOn }), lines: [...custodies.map(ofCustody), ...loans.map(ofLoan)],
    };
    return this.papers.render('hand-back', facts, await this.head.pictures(letterhead));
  }
}

const ofCustody = ({ title, number, unitName, documentKind, documentNumber, documentOn }: CustodyView): HandBackLine =>
  ({ kind: 'custody', description: title, quantity: 1, unitWord: '', giveBackAt: unitName, paper: { kind: documentKind, number: documentNumber, on: documentOn }, ...(number ? { number } : {}) });

const ofLoan = ({ title, number, quantityOut, unitWord, unitName, storeName, slipNumber, dueAt }: HandBackLoan): HandBackLine =>
  ({ kind: 'loan', description: title, quantity: quantityOut, unitWord, giveBackAt: storeName ?? unitName, paper: { kind: 'slip', number: slipNumber, dueAt }, ...(number ? { number } : {}) });
