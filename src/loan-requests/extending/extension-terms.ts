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
import { whyNotAskExtension } from './extension.rules.js';
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
    const usual = await this.settings.usualHours(this.reader, now);
    return {
      dueAt: effectiveDueAt, latestOn: await this.room.latestOn(this.reader, loan, now), hours: commonHours(await this.room.stores(this.reader, id), usual), holidays: [...(await this.settings.holidays(this.reader))].sort(),
      whyNot: because && whyNotView(because, actor.language),
    };
  }
}

/** Each thing may go back to any of its stores; all of them at one time. What is kept in no store goes back at the agency's hours. */
function commonHours(stores: readonly StoreOfThing[], usual: readonly OpeningHours[]): OpeningHours[] {
  const ofThings = [...new Set(stores.map((store) => store.thingId))].map((id) => openAtAny(stores.filter((store) => store.thingId === id).map((store) => hoursOf(store.hoursJson, usual))));
  const [first, ...rest] = ofThings;
  return first ? rest.reduce((common, next) => openAtBoth(common, next), first) : [...usual];
}
