import { Injectable } from '@nestjs/common';
import type { Sql, Tx } from '../../database/sql.js';
import { Acknowledging } from '../../guidelines/acknowledging/acknowledging.service.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import { bangkokDate } from '../../shared/calendar.js';
import { hoursOf } from '../../shared/hours/opening-hours.js';
import type { Actor } from '../../shared/actor.js';
import type { TermedLine } from '../../shared/lending/lending-terms.js';
import type { Because } from '../../shared/refusals.js';
import { freeFor, type Period, type Wanted } from '../availability/availability.rules.js';
import { HoldStore } from '../availability/hold.store.js';
import type { Termed } from '../terms/loan-terms.rules.js';
import { LoanTerms, type KeptTerms } from '../terms/loan-terms.service.js';
import { whyIncomplete } from './completeness.rules.js';
import type { Draft } from './drafting.service.js';
import { whyNotReturnable } from './store-hours.rules.js';
import { ThingsStore, type PersonRow } from './things.store.js';

export interface WantedLine extends Wanted {
  description: string;
}

/** Whether a request may be sent, and its things promised. */
@Injectable()
export class Readiness {
  constructor(
    private readonly things: ThingsStore, private readonly settings: SettingsInForce, private readonly holds: HoldStore, private readonly knowing: Acknowledging,
    private readonly terms: LoanTerms,
  ) {}

  /** Whoever asks, or confirms what was filled in for them, has taken note of the guideline in force. */
  whyNotKnowing(from: Sql, personId: string): Promise<Because | null> {
    return this.knowing.whyNotKnowing(from, personId);
  }

  async whyNotSend(from: Sql, draft: Omit<Draft, 'filledInBy' | 'confirmedAt'>, now: string): Promise<Because | null> {
    const person = draft.borrowerId === null ? null : await this.things.person(from, draft.borrowerId, bangkokDate(now));
    return whyIncomplete({ ...draft, borrower: person && borrowing(person), isOutside: draft.isOutside === 1 }, now);
  }

  /** Longest loan and notice of the things, and the order that lifts them. */
  keepsTerms(from: Sql, asked: Termed, lines: readonly TermedLine[], sender: Actor, now: string): Promise<KeptTerms> {
    return this.terms.whenSent(from, asked, lines, sender, now);
  }

  noteLiftedTerms(tx: Tx, requestId: string, kept: KeptTerms, now: string): Promise<void> {
    return this.terms.noteUse(tx, requestId, kept, 'sent', now);
  }

  /** The stores that hold the things must be open when they are due. */
  async whyNotReturnable(from: Sql, lines: readonly WantedLine[], { startsAt, endsAt }: Period, now: string): Promise<Because | null> {
    const stores = await this.things.stores(from, lines);
    const usual = await this.settings.usualHours(from, now);
    const kept = lines.map(({ description, assetId, entryId }) => ({
      description, stores: stores.filter((store) => store.thingId === (assetId ?? entryId)).map(({ name, hoursJson }) => ({ name, hours: hoursOf(hoursJson, usual) })),
    }));
    return whyNotReturnable(kept, { startsAt, now, dueAt: endsAt }, await this.settings.holidays(from));
  }

  /** Why not all of it is free for the period, beside what other requests hold. */
  async whyNotFree(from: Sql, lines: readonly WantedLine[], period: Period, now: string, requestId: string | null): Promise<Because | null> {
    const free = await this.free(from, lines, period, now, requestId);
    const short = lines.find((line) => (free.get(line.lineId) ?? 0) < line.quantity);
    if (!short) return null;
    return { code: 'loans.not-available', facts: { description: short.description, free: free.get(short.lineId) ?? 0, wanted: short.quantity } };
  }

  async free(from: Sql, lines: readonly Wanted[], period: Period, now: string, requestId: string | null): Promise<Map<string, number>> {
    const entryIds = [...new Set(lines.map((line) => line.entryId))];
    if (entryIds.length === 0) return new Map();
    return freeFor(lines, await this.holds.stocks(from, entryIds), await this.holds.held(from, entryIds, period, now, requestId), period);
  }
}

const borrowing = ({ name, employment, responsibleOfficerId, isGone }: PersonRow) => ({ name, employment, responsibleOfficerId, isGone: isGone === 1 });
