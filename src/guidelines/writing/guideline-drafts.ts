import { Injectable } from '@nestjs/common';
import type { Sql, Tx } from '../../database/sql.js';
import { Refusal } from '../../http/refusal.js';
import { AgencyName } from '../../settings/agency-name.js';
import type { Actor } from '../../shared/actor.js';
import type { GuidelineView } from '../../shared/api/guideline/guidelines.js';
import type { GuidelineVersion } from '../guideline-version.entity.js';
import type { GuidelineWords } from '../guideline.rules.js';
import { GuidelineStore, type VersionRow } from '../guideline.store.js';
import { mayWrite } from '../writers.js';
import { GuidelineReading } from '../reading/guideline-reading.service.js';
import { wordsOf } from '../reading/guideline.view.js';
import { readyText } from '../ready-text.seed.js';

/** What every deed on a draft needs: the draft as its writer sees it, one change at a time, and the view of the result. */
@Injectable()
export class GuidelineDrafts {
  constructor(readonly store: GuidelineStore, private readonly reading: GuidelineReading, private readonly agency: AgencyName) {}

  refuseUnlessWriter(actor: Actor): void {
    if (!mayWrite(actor)) throw new Refusal('not-permitted');
  }

  async ofWriter(tx: Tx, actor: Actor, id: string): Promise<VersionRow> {
    const row = await this.reading.visible(tx, actor, id);
    this.refuseUnlessWriter(actor);
    return row;
  }

  async change(tx: Tx, row: VersionRow, changes: Partial<GuidelineVersion>): Promise<void> {
    if (!(await this.store.update(tx, row, changes))) throw new Refusal('changed-meanwhile');
  }

  async firstWords(from: Sql): Promise<GuidelineWords> {
    const before = await this.store.latest(from);
    return before ? wordsOf(before) : readyText(await this.agency.name(from));
  }

  view(from: Sql, actor: Actor, id: string): Promise<GuidelineView> {
    return this.reading.view(from, actor, id);
  }
}
