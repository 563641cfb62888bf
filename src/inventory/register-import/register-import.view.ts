import { bangkokDate } from '../../shared/calendar.js';
import type { ImportProblemView, ImportRowView, RegisterImportListItem, RegisterImportView } from '../../shared/api/register-import.js';
import { filledIn, ROW_NOTE_LABELS, ROW_PROBLEM_LABELS } from '../../shared/labels/register-import.js';
import { refusalMessage } from '../../shared/refusals.js';
import type { Language } from '../../shared/vocab.js';
import type { StoredRow } from './checking/import-row.store.js';
import type { ProblemFact } from './rows/row-facts.js';
import { importActions, settledState, type ImportFacts } from './register-import.rules.js';
import type { ImportRecord } from './register-import.store.js';

/** Without a sign of life for so long, the process that worked on it is gone. */
const STALLED_AFTER_MS = 90_000;

export function factsOf(record: ImportRecord, now: Date): ImportFacts {
  const alive = record.progressedAt === null ? Number.NaN : now.getTime() - Date.parse(record.progressedAt);
  return {
    state: record.state, isStalled: alive > STALLED_AFTER_MS, failedDuring: record.result.failure?.during ?? null,
    acceptedOn: record.acceptedAt && bangkokDate(record.acceptedAt), today: bangkokDate(now),
  };
}

export function listItem(record: ImportRecord, now: Date): RegisterImportListItem {
  const { id, fileName, result, doneRows, totalRows, createdByName, createdAt, acceptedAt, undoneAt } = record;
  return { id, fileName, state: settledState(factsOf(record, now)), counts: result.counts, progress: { done: doneRows, total: totalRows }, createdByName, createdAt, acceptedAt, undoneAt };
}

export function importView(record: ImportRecord, refused: readonly StoredRow[], now: Date, language: Language): RegisterImportView {
  const { options, result } = record;
  const { look, choice } = options;
  const facts = factsOf(record, now);
  const { state } = listItem(record, now);
  return {
    ...listItem(record, now), format: look.format, encoding: look.encoding, delimiter: look.delimiter, sheets: look.sheets, sheet: look.sheet,
    headerRow: choice.headerRow ?? look.headerRow, headerHeight: look.headerHeight, columns: columnsOf(record), previewRows: look.previewRows, rangeChoice: options.rangeChoice,
    hasRanges: look.hasRanges, defaults: options.defaults, columnsRemembered: options.columnsRemembered,
    notes: result.notes.map((note) => ({ ...note, message: ROW_NOTE_LABELS[note.code][language] })),
    newNames: [...result.unknownUnits.map((unit) => ({ what: 'unit' as const, ...unit })), ...result.planned.map(({ what, name, rows }) => ({ what, name, rows }))],
    refused: refused.map((row) => rowView(row, language)), failure: state === 'failed' ? failureOf(record, language) : null, allowedActions: importActions(facts),
  };
}

function columnsOf({ options: { look, fields } }: ImportRecord): RegisterImportView['columns'] {
  return look.headers.map((header, index) => ({ index, header, field: fields[index] ?? null, samples: look.samples[index] ?? [] }));
}

function failureOf({ result }: ImportRecord, language: Language): RegisterImportView['failure'] {
  const { code, facts } = result.failure ?? { code: 'register-import.stopped' as const, facts: {} };
  return { code, facts, message: refusalMessage(code, facts, language) };
}

export function rowView({ id, outcome, line, assetId, poolId, detail }: StoredRow, language: Language): ImportRowView {
  const isThere = outcome !== 'new' && outcome !== 'refused';
  return {
    id, outcome, line, number: detail.number, description: detail.description, things: detail.columns?.quantity ?? 1, assetId: isThere ? assetId : null, poolId: isThere ? poolId : null,
    changes: detail.changes.map(({ field, from, to }) => ({ field, from: from === null ? null : String(from), to: to === null ? null : String(to) })),
    problems: detail.problems.map((problem) => problemView(problem, language)), notes: detail.notes.map(({ code }) => ROW_NOTE_LABELS[code][language]),
  };
}

export function problemView(problem: ProblemFact, language: Language): ImportProblemView {
  const { code, column, value } = problem;
  return { code, column, value, message: filledIn(ROW_PROBLEM_LABELS[code][language], { value, line: problem.line }) };
}
