import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { CustodyReading } from '../../inventory/custody/custody-reading.service.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import type { Actor } from '../../shared/actor.js';
import type { CustodyView } from '../../shared/api/custody/custodies.js';
import type { TagView } from '../../shared/api/desk.js';
import { addDays, bangkokInstant } from '../../shared/calendar.js';
import { openDaysOf } from '../../shared/hours/opening-hours.js';
import { tagFromScan } from '../../shared/tag-code.js';
import { mayDutiesMeet, whyNotOut, whyNotReturn } from './scan-duties.js';
import { isMine, mayOpenLoan, servesHere } from './scan-reach.js';
import type { ScanFacts } from './tag-actions.rules.js';
import { TagStore, type ScanLoan, type ScanRow, type ScanRowWithLoan } from './tag.store.js';
import { lateness, revokedView, tagView, unknownView, type SeenLoan } from './tag.view.js';

const DAY_MS = 86_400_000;

@Injectable()
export class TagService {
  constructor(
    private readonly store: TagStore, private readonly reader: Reader, private readonly settings: SettingsInForce, private readonly custodies: CustodyReading,
    private readonly clock: Clock,
  ) {}

  /** What this scan means to the one who scans. */
  async scan(actor: Actor, scanned: string): Promise<TagView> {
    const tag = tagFromScan(scanned);
    const row = tag ? await this.store.scan(tag, this.clock.iso()) : null;
    if (!tag || !row) return unknownView(tag ?? scanned.slice(0, 20));
    if (row.revokedAt) return revokedView(tag, await this.store.liveTagOf(row));
    const loans = await this.loansSeen(actor, row);
    const custodies = row.isInCustody && row.assetId ? (await this.custodies.page(this.reader, actor, { assetId: row.assetId, limit: 2 })).items : [];
    return tagView(actor, row, loans, custodies, await this.factsOf(actor, row, loans, custodies));
  }

  private async loansSeen(actor: Actor, row: ScanRowWithLoan): Promise<SeenLoan[]> {
    const loans: ScanLoan[] = row.poolId ? await this.store.poolLoans(row.poolId) : row.loanId ? [row] : [];
    const now = this.clock.iso();
    const holidays = loans.some((loan) => loan.dueAt < now) ? await this.settings.holidays(this.reader) : new Set<string>();
    const open = openDaysOf(row.hoursJson, holidays);
    const mayMeet = await mayDutiesMeet(this.reader, actor.personId, now, loans);
    return loans.map((loan) => ({
      ...loan, isMine: isMine(actor, loan), mayOpen: mayOpenLoan(actor, row, loan), daysLate: loan.isClaimed === 1 ? 0 : lateness(loan.dueAt, now, open), whyNotReturn: whyNotReturn(loan, actor.personId, mayMeet),
    }));
  }

  private async factsOf(actor: Actor, row: ScanRow, loans: SeenLoan[], custodies: CustodyView[]): Promise<ScanFacts> {
    const now = this.clock.iso();
    const serves = servesHere(actor, row);
    const isUsable = row.poolId !== null || row.condition === 'usable';
    const isFree = await this.isFree(row, loans, serves, now);
    return {
      isLendable: row.isLendable === 1, isUsable, isFree, loans, servesHere: serves,
      readySlips: serves && isFree && isUsable && row.isKindPromised ? await this.ready(actor, row, now) : [],
      keepsRegister: serves && actor.permissions.has('register.manage'),
      custodies, mayAssign: serves && row.assetId !== null && row.isLendable !== 1 && !row.isInCustody && loans.length === 0 && actor.permissions.has('register.manage'),
      hasOpenQuestion: Boolean(row.isAskedAbout),
      isReservedSoon: row.holdFrom !== null && row.holdFrom > now && row.holdFrom < new Date(this.clock.now().getTime() + DAY_MS).toISOString(),
    };
  }

  private async ready(actor: Actor, row: ScanRow, now: string): Promise<ScanFacts['readySlips']> {
    const slips = await this.store.readySlips(row, now, bangkokInstant(addDays(this.clock.today(), 1)));
    const mayMeet = await mayDutiesMeet(this.reader, actor.personId, now, slips);
    return slips.map((slip) => whyNotOut(slip, actor.personId, mayMeet));
  }

  /** Promised to somebody now, it is free for the counter to hand over and for nobody else to ask for. */
  private async isFree(row: ScanRow, loans: SeenLoan[], serves: boolean, now: string): Promise<boolean> {
    const out = loans.reduce((sum, loan) => sum + loan.quantityOut, 0);
    if (!row.poolId) return out === 0 && (serves || row.holdFrom === null || row.holdFrom > now);
    const held = row.entryId && row.isKindPromised ? await this.store.heldOf(row.entryId, now) : 0;
    return (row.lendableQuantity ?? 0) > (serves ? out : Math.max(out, held));
  }
}
