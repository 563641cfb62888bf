import type { ListCounts, ListImportListItem, ListImportView, ListProblemView, ListRowView } from '../shared/api/lists/list-imports.js';
import type { RowNote } from '../shared/import-vocab.js';
import { ROW_NOTE_LABELS } from '../shared/labels/register-import.js';
import type { ListField } from '../shared/lists/list-import-vocab.js';
import { refusalMessage } from '../shared/refusals.js';
import type { Language } from '../shared/vocab.js';
import { listActions } from './list-import.rules.js';
import type { ListRecord } from './list-import.store.js';
import type { ListOptions, ListProblem } from './list-options.js';
import type { StoredListRow } from './list-row.store.js';
import type { Borrower } from './names/borrowers.store.js';

export function listItem({ id, kind, fileName, state, createdByName, createdAt, acceptedAt }: ListRecord, counts: ListCounts | null): ListImportListItem {
  return { id, kind, fileName, state, counts, createdByName, createdAt, acceptedAt };
}

export function listView(record: ListRecord, missing: ListField[], counts: ListCounts | null, language: Language): ListImportView {
  const { look, choice, fields, columnsRemembered, notes = {} } = record.options;
  return {
    ...listItem(record, counts), format: look.format, encoding: look.encoding, delimiter: look.delimiter, sheets: look.sheets, sheet: look.sheet, headerRow: choice.headerRow ?? look.headerRow, headerHeight: look.headerHeight,
    columns: look.headers.map((header, index) => ({ index, header, field: fields[index] ?? null, samples: look.samples[index] ?? [] })), columnsRemembered, missing, previewRows: look.previewRows,
    notes: counts === null ? [] : (Object.entries(notes) as [RowNote, number][]).map(([code, count]) => ({ code, count, message: ROW_NOTE_LABELS[code][language] })),
    progress: { done: counts?.applied ?? 0, total: (counts?.applied ?? 0) + (counts?.open ?? 0) }, allowedActions: listActions(record.state, counts?.open ?? 0),
  };
}

export function listRowView({ id, line, outcome, applied, subjectId, personId, chosenName, detail }: StoredListRow, options: ListOptions, people: ReadonlyMap<string, Borrower>, language: Language): ListRowView {
  return {
    id, line, outcome, isApplied: applied === 1, title: detail.title, facts: detail.facts, changes: detail.changes, problems: detail.problems.map((problem) => problemView(problem, options, language)),
    nameInFile: detail.nameInFile, subjectId, chosen: personId === null ? null : { personId, name: chosenName ?? '' },
    candidates: detail.candidates.flatMap(({ id: personId, likeness }) => {
      const person = people.get(personId);
      return person ? [{ personId, name: `${person.title}${person.givenName} ${person.familyName}`, position: person.position, unitName: person.unitName, likeness }] : [];
    }),
  };
}

export function problemView({ field, value, code, facts }: ListProblem, { look, fields }: ListOptions, language: Language): ListProblemView {
  const column = field === null ? null : (look.headers[fields.indexOf(field)] ?? null);
  return { code, column, value, message: refusalMessage(code, facts, language) };
}
