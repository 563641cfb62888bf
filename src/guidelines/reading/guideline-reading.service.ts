import { Injectable } from '@nestjs/common';
import { Reader, type Sql } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { found } from '../../http/refusal.js';
import { AgencyHead } from '../../people/agency-head.js';
import { AgencyName } from '../../settings/agency-name.js';
import type { Actor } from '../../shared/actor.js';
import type { GuidelineFlow, GuidelineList, GuidelineView, PublicGuideline } from '../../shared/api/guideline/guidelines.js';
import { bangkokInstant } from '../../shared/calendar.js';
import { FlowService } from '../flow/flow.service.js';
import { GuidelineStore, type VersionRow } from '../guideline.store.js';
import { mayWrite } from '../writers.js';
import { guidelineView, isVisible, summaryOf, textsOf, wordsOf, type Readers } from './guideline.view.js';

/** Versions as their readers may see them; older ones stay readable for good. */
@Injectable()
export class GuidelineReading {
  constructor(
    private readonly reader: Reader, private readonly store: GuidelineStore, private readonly head: AgencyHead, private readonly flows: FlowService,
    private readonly agency: AgencyName, private readonly clock: Clock,
  ) {}

  async readers(from: Sql, actor: Actor): Promise<Readers> {
    return { actor, isWriter: mayWrite(actor), isHead: (await this.head.seatOf(from, actor)) !== null };
  }

  async visible(from: Sql, actor: Actor, id: string): Promise<VersionRow> {
    const row = found(await this.store.one(from, id));
    return found(isVisible(row, await this.readers(from, actor)) ? row : null);
  }

  async published(from: Sql, id: string): Promise<VersionRow> {
    const row = await this.store.one(from, id);
    return found(row?.status === 'published' ? row : null);
  }

  async list(actor: Actor): Promise<GuidelineList> {
    const [rows, readers, current] = [await this.store.all(this.reader), await this.readers(this.reader, actor), await this.current(this.reader)];
    const items = rows.filter((row) => isVisible(row, readers)).map((row) => summaryOf(row, current?.id ?? null, this.clock.today()));
    return { items, mayWrite: readers.isWriter && !rows.some((row) => row.status === 'draft') };
  }

  async view(from: Sql, actor: Actor, id: string): Promise<GuidelineView> {
    return this.shown(from, actor, await this.visible(from, actor, id));
  }

  async shown(from: Sql, actor: Actor, row: VersionRow): Promise<GuidelineView> {
    const currentId = (await this.current(from))?.id ?? null;
    const agencyName = await this.agency.name(from);
    return guidelineView(row, await this.readers(from, actor), { currentId, today: this.clock.today(), agencyName, flows: await this.flowsOf(from, row) });
  }

  current(from: Sql): Promise<VersionRow | null> {
    return this.store.current(from, this.clock.today());
  }

  /** A version that was replaced keeps the flow chart of its last moment. */
  async flowsOf(from: Sql, { fromOn }: VersionRow): Promise<GuidelineFlow[]> {
    const now = this.clock.iso();
    const until = fromOn === null ? null : await this.store.supersededOn(from, fromOn);
    const end = until === null ? now : new Date(Date.parse(bangkokInstant(until)) - 1).toISOString();
    return this.flows.at(end < now ? end : now, from);
  }

  async open(): Promise<PublicGuideline> {
    const [agencyName, row] = [await this.agency.name(), await this.current(this.reader)];
    if (!row) return { id: null, agencyName, number: null, fromOn: null, texts: [], flows: [] };
    return { id: row.id, agencyName, number: row.number, fromOn: row.fromOn, texts: textsOf(wordsOf(row)), flows: await this.flowsOf(this.reader, row) };
  }
}
