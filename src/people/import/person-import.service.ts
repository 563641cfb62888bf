import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/sql.js';
import { isUnchanged } from '../../database/statements.js';
import { Transactions } from '../../database/transactions.js';
import type { Actor } from '../../shared/actor.js';
import { readDay } from '../../shared/thai/read-day.js';
import { isAdministered } from '../administered.js';
import { AccountGuard } from '../persons/account-guard.js';
import { PersonRecorder } from '../persons/person-recorder.js';
import { PersonStore, type PersonFields, type PersonRow } from '../persons/person.store.js';
import { UnitStore, type UnitRow } from '../units/unit.store.js';
import { employmentOf, officersFirst, type ImportRow, type PersonColumn } from './import-columns.rules.js';
import { differences, ofCell, RowRefusal, runImport, takeRow, type ImportReport, type TakenRow } from './import-report.js';
import { refuseCells } from './person-cells.js';

type Row = ImportRow<PersonColumn>;

/** The file's person, and the names of what it points to. */
interface Read {
  person: PersonFields;
  unitName: string;
  officerName: string | null;
}

/** People by their staff number: the same file again changes nothing, an empty cell says nothing, and who is missing from it is left alone. */
@Injectable()
export class PersonImportService {
  constructor(
    private readonly transactions: Transactions, private readonly people: PersonStore, private readonly units: UnitStore, private readonly recorder: PersonRecorder, private readonly guard: AccountGuard,
  ) {}

  /** From the server's own command line. */
  import(rows: readonly Row[], isDryRun: boolean): Promise<ImportReport> {
    return runImport(this.transactions, isDryRun, async (tx, report) => {
      for (const row of officersFirst(rows)) await takeRow(report, row.line, () => this.take(tx, null, row));
      report.refused.sort((a, b) => a.line - b.line);
    });
  }

  /** An administrator of one unit takes in nobody of another, and changes nobody there. */
  async take(tx: Tx, actor: Actor | null, { values }: Row): Promise<TakenRow<PersonColumn>> {
    refuseCells(values);
    const known = await this.people.byStaffNumber(tx, values.staffNumber ?? '');
    const { person, unitName, officerName } = await this.read(tx, actor, values, known);
    if (known && isUnchanged(known, person)) return { outcome: 'unchanged', id: known.id, changes: [] };
    if (known && actor) await this.refuseChange(tx, actor, known, person);
    if (!known) return { outcome: 'new', id: await this.recorder.create(tx, actor, person), changes: [] };
    await this.recorder.change(tx, actor, known, person);
    return { outcome: 'changed', id: known.id, changes: differences(said(known, known), said(person, { unitName, officerName })) };
  }

  /** What the form refuses, the file refuses. */
  private async refuseChange(tx: Tx, actor: Actor, known: PersonRow, person: PersonFields): Promise<void> {
    if (!isAdministered(actor, known.unitPath)) throw new RowRefusal('staffNumber', known.staffNumber, 'list-import.not-yours');
    await ofCell('email', person.email, this.guard.refuseAddress(tx, actor, known, person));
    await ofCell('leavingOn', person.leavingOn, this.guard.refuseLeaving(tx, actor, known, person));
  }

  private async read(tx: Tx, actor: Actor | null, values: Row['values'], known: PersonRow | null): Promise<Read> {
    const { staffNumber = '', givenName = '', familyName = '', position = '', title, phone, email, employment, leavingOn } = values;
    const home = await this.home(tx, actor, values.unit ?? '', known);
    const kind = employment === undefined ? (known?.employment ?? 'officer') : employmentOf(employment);
    if (!kind) throw new RowRefusal('employment', employment ?? '', 'import.cell-not-understood');
    const day = leavingOn === undefined ? (known?.leavingOn ?? null) : readDay(leavingOn)?.day;
    if (day === undefined) throw new RowRefusal('leavingOn', leavingOn ?? '', 'import.cell-not-understood');
    const officer = await this.officer(tx, values.responsibleOfficer);
    const person = {
      staffNumber, title: title ?? known?.title ?? '', givenName, familyName, position, unitId: home.id, phone: phone ?? known?.phone ?? null, email: email ?? known?.email ?? null, employment: kind,
      responsibleOfficerId: officer?.id ?? known?.responsibleOfficerId ?? null, leavingOn: day,
    };
    return { person, unitName: home.name, officerName: officer ? `${officer.title}${officer.givenName} ${officer.familyName}` : (known?.officerName ?? null) };
  }

  private async home(tx: Tx, actor: Actor | null, unit: string, known: PersonRow | null): Promise<UnitRow> {
    const home = (await this.units.byCode(tx, unit)) ?? (await this.units.byName(tx, unit));
    if (!home) throw new RowRefusal('unit', unit, 'list-import.unit-unknown');
    if (home.id !== known?.unitId && actor && !isAdministered(actor, home.path)) throw new RowRefusal('unit', unit, 'list-import.not-yours');
    return home;
  }

  private async officer(tx: Tx, staffNumber: string | undefined): Promise<PersonRow | null> {
    if (!staffNumber) return null;
    const officer = await this.people.byStaffNumber(tx, staffNumber);
    if (!officer) throw new RowRefusal('responsibleOfficer', staffNumber, 'people.unknown');
    return officer;
  }
}

const said = ({ staffNumber, title, givenName, familyName, position, phone, email, employment, leavingOn }: PersonFields, { unitName, officerName }: { unitName: string; officerName: string | null }) =>
  ({ staffNumber, title, givenName, familyName, position, unit: unitName, phone, email, employment, responsibleOfficer: officerName, leavingOn });
