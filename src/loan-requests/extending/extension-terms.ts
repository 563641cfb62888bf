import { Injectable } from '@nestjs/common';
import { whyNotView } from '../../approvals/approval.view.js';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import type { Actor } from '../../shared/actor.js';
import type { ExtensionTerms } from '../../shared/api/loans/extensions.js';
import type { OpeningHours } from '../../shared/api/places.js';
import { openAtAny, openAtBoth } from '../../shared/hours/merged-hours.js';
import { hoursOf } from '../../shared/hours/opening-hours.js';
import type { StoreOfThing } from '../asking/things.store.js';
import { whyNotAskExtension, latestDueOn } from './extension.rules.js';
import { LoanRequestService } from '../loan-request.service.js';
import { LoanRequestReader } from '../reading/loan-request.reader.js';
import { ExtensionRoom } from './extension-room.js';
import { openOf } from './extension.view.js';

/** What the page that asks for a later due offers: only times at which the things can be taken back. */
@Injectable()
export class ExtensionTermsReader {
  constructor(
    private readonly reader: Reader, private readonly loans: LoanRequestService, private readonly requests: LoanRequestReader, private readonly room: ExtensionRoom,
    private readonly settings: SettingsInForce, private readonly clock: Clock,
  ) {}

  async terms(actor: Actor, id: string): Promise<ExtensionTerms> {
    const now = this.clock.iso();
    const loan = await this.loans.visible(this.reader, id, actor);
    const effectiveDueAt = await this.room.effectiveDue(this.reader, loan);
    const open = openOf(await this.requests.extensions(this.reader, id));
    const because = whyNotAskExtension(loan, actor.personId, open, effectiveDueAt, now);
    const longestDays = await this.settings.valueOf(this.reader, 'lending.longest-days', now);
    return {
      dueAt: effectiveDueAt, latestOn: latestDueOn(loan.startsAt, longestDays), hours: commonHours(await this.room.stores(this.reader, id)), holidays: [...(await this.settings.holidays(this.reader))].sort(),
      whyNot: because && whyNotView(because, actor.language),
    };
  }
}

/** Each thing may go back to any of its stores; all of them at one time. A store of unknown hours narrows nothing. */
function commonHours(stores: readonly StoreOfThing[]): OpeningHours[] {
  const ofThings = [...new Set(stores.map((store) => store.thingId))].map((id) => stores.filter((store) => store.thingId === id).map((store) => hoursOf(store.hoursJson)));
  const known = ofThings.filter((hours) => hours.every((one) => one.length > 0)).map((hours) => openAtAny(hours));
  const [first, ...rest] = known;
  return first ? rest.reduce((common, next) => openAtBoth(common, next), first) : [];
}
