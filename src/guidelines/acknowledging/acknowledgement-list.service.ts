import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { Journal } from '../../audit/journal.js';
import { newId } from '../../database/ids.js';
import { Reader } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { decodeCursor, pageOf } from '../../http/page.js';
import type { Actor } from '../../shared/actor.js';
import type { AcknowledgementFigures, AcknowledgementPage } from '../../shared/api/guideline/guidelines.js';
import { formatInstant } from '../../shared/calendar-formats.js';
import { guarded } from '../../shared/files/formula-guard.js';
import type { Language } from '../../shared/vocab.js';
import type { AcknowledgementFilter } from '../guideline.dto.js';
import { GuidelineReading } from '../reading/guideline-reading.service.js';
import { AcknowledgementStore, type PersonAcknowledged, type Wanted } from './acknowledgement.store.js';

const BYTE_ORDER_MARK = '\uFEFF';
const HEADINGS: Record<Language, string[]> = { th: ['ชื่อ', 'หน่วย', 'รับทราบเมื่อ'], en: ['Name', 'Unit', 'Acknowledged'] };
const MOST = 100_000;

/** Who has taken note of the version in force, and who has not; as far as the reader answers for their units. */
@Injectable()
export class AcknowledgementLists {
  constructor(
    private readonly reader: Reader, private readonly reading: GuidelineReading, private readonly store: AcknowledgementStore, private readonly transactions: Transactions,
    private readonly journal: Journal, private readonly clock: Clock,
  ) {}

  async page(actor: Actor, filter: AcknowledgementFilter): Promise<AcknowledgementPage> {
    const after = decodeCursor(filter.cursor, 2) as [string, string] | null;
    const wanted = await this.wanted(filter);
    if (!wanted) return { items: [], nextCursor: null };
    return pageOf(await this.store.page(this.reader, actor, wanted, filter.limit + 1, after), filter.limit, (row) => [row.sortKey, row.personId], viewOf);
  }

  async figures(actor: Actor): Promise<AcknowledgementFigures> {
    const version = await this.reading.current(this.reader);
    const wanted = await this.wanted({});
    const units = wanted ? await this.store.counts(this.reader, actor, wanted) : [];
    const sum = (key: 'people' | 'acknowledged'): number => units.reduce((total, unit) => total + unit[key], 0);
    return { guidelineNumber: version?.number ?? null, fromOn: version?.fromOn ?? null, people: sum('people'), acknowledged: sum('acknowledged'), units };
  }

  /** The same list as a file. Who took it out is written down first. */
  async csv(actor: Actor, filter: AcknowledgementFilter): Promise<Buffer> {
    const wanted = await this.wanted(filter);
    const { unitId = null, state = null, q } = filter;
    const after = { versionId: wanted?.versionId ?? null, filter: { unitId, state }, hasSearch: Boolean(q) };
    await this.transactions.run((tx) => this.journal.record(tx, { event: 'guideline.acknowledgements-exported', actor, subject: { type: 'guideline-export', id: newId() }, after }));
    const rows = wanted ? await this.store.page(this.reader, actor, wanted, MOST, null) : [];
    const said = (at: string | null): string => (at === null ? '' : formatInstant(at, { language: actor.language }));
    return Buffer.from(BYTE_ORDER_MARK + stringify([HEADINGS[actor.language], ...rows.map((row) => [guarded(row.personName), guarded(row.unitName), said(row.acknowledgedAt)])]));
  }

  private async wanted(filter: Wanted['filter']): Promise<Wanted | null> {
    const version = await this.reading.current(this.reader);
    return version && { versionId: version.id, today: this.clock.today(), filter };
  }
}

const viewOf = ({ sortKey: _, ...row }: PersonAcknowledged): AcknowledgementPage['items'][number] => row;
