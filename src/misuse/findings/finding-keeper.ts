import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { newId } from '../../database/ids.js';
import type { Tx } from '../../database/sql.js';
import type { FindingFacts } from '../../shared/api/findings.js';
import type { FindingDraft, Reading } from '../rules/reading.js';
import type { Finding } from './finding.entity.js';
import { FindingStore } from './finding.store.js';

/** Turns readings into findings: one per key, opened once, closed with the reason, opened again if the facts are back. */
@Injectable()
export class FindingKeeper {
  constructor(private readonly store: FindingStore, private readonly journal: Journal) {}

  async keep(tx: Tx, readings: readonly Reading[], at: string): Promise<void> {
    const known = await this.store.byKeys(tx, readings.map((reading) => reading.key));
    for (const reading of readings) await this.keepOne(tx, reading, known.get(reading.key) ?? null, at);
  }

  private async keepOne(tx: Tx, { rule, key, finding, closing }: Reading, known: Finding | null, at: string): Promise<void> {
    if (finding && !known) return this.open(tx, rule, key, finding, at);
    if (!known) return;
    if (!finding) return known.closedAt ? undefined : this.close(tx, known, closing, at);
    if (known.closedAt || known.factsJson !== JSON.stringify(finding.facts)) await this.change(tx, known, finding);
  }

  private async open(tx: Tx, rule: Finding['rule'], findingKey: string, draft: FindingDraft, openedAt: string): Promise<void> {
    const id = newId();
    const { subject, requestId } = draft;
    const assetId = subject.type === 'asset' ? subject.id : null;
    const unitId = await this.store.unitOf(tx, { assetId, poolId: subject.type === 'pool' ? subject.id : null, requestId });
    await this.store.insert(tx, {
      id, rule, findingKey, subjectType: subject.type, subjectId: subject.id, unitId, assetId, requestId, ...textsOf(draft), openedAt, closedAt: null, closedReason: null,
    });
    await this.journal.record(tx, { event: 'finding.opened', actor: null, subject: { type: 'finding', id }, after: { rule, key: findingKey, facts: codesOf(draft.facts) } });
  }

  private async change(tx: Tx, known: Finding, draft: FindingDraft): Promise<void> {
    await this.store.update(tx, known.id, { ...textsOf(draft), closedAt: null, closedReason: null });
    const event = known.closedAt ? 'finding.reopened' : 'finding.changed';
    await this.journal.record(tx, { event, actor: null, subject: { type: 'finding', id: known.id }, before: { facts: codesOf(JSON.parse(known.factsJson) as FindingFacts) }, after: { facts: codesOf(draft.facts) } });
  }

  private async close(tx: Tx, known: Finding, closing: Reading['closing'], at: string): Promise<void> {
    await this.store.close(tx, known.id, at, closing);
    await this.journal.record(tx, { event: 'finding.closed', actor: null, subject: { type: 'finding', id: known.id }, after: { because: closing } });
  }
}

const textsOf = ({ facts, evidence, settings }: FindingDraft): Pick<Finding, 'factsJson' | 'evidenceJson' | 'settingsJson'> =>
  ({ factsJson: JSON.stringify(facts), evidenceJson: JSON.stringify(evidence), settingsJson: JSON.stringify(settings) });

/** The journal holds ids and codes: where a thing was seen may be in somebody's own words. */
const codesOf = (facts: FindingFacts): FindingFacts => Object.fromEntries(Object.entries(facts).filter(([name]) => !name.endsWith('Name')));
