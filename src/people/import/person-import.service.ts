import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/sql.js';
import { isUnchanged } from '../../database/statements.js';
import { Transactions } from '../../database/transactions.js';
import { readDay } from '../../shared/thai/read-day.js';
import { PersonRecorder } from '../persons/person-recorder.js';
import { PersonStore, type PersonFields } from '../persons/person.store.js';
import { UnitStore } from '../units/unit.store.js';
import { employmentOf, type ImportRow, type PersonColumn } from './import-columns.rules.js';
import { RowRefusal, runImport, takeRow, type ImportReport, type RowOutcome } from './import-report.js';

type Row = ImportRow<PersonColumn>;
const NEEDED: PersonColumn[] = ['staffNumber', 'givenName', 'familyName', 'position', 'unit'];
const LONGEST_CELL = 200;

/** People by their staff number: the same file again changes nothing, and who is missing from it is left alone. */
@Injectable()
export class PersonImportService {
  constructor(private readonly transactions: Transactions, private readonly people: PersonStore, private readonly units: UnitStore, private readonly recorder: PersonRecorder) {}

  import(rows: readonly Row[], isDryRun: boolean): Promise<ImportReport> {
    return runImport(this.transactions, isDryRun, async (tx, report) => {
      const [withOfficer, first] = [rows.filter((row) => row.values.responsibleOfficer), rows.filter((row) => !row.values.responsibleOfficer)];
      for (const row of [...first, ...withOfficer]) await takeRow(report, row.line, () => this.take(tx, row));
      report.refused.sort((a, b) => a.line - b.line);
    });
  }

  private async take(tx: Tx, { values }: Row): Promise<RowOutcome> {
    const missing = NEEDED.find((column) => !values[column]);
    if (missing) throw new RowRefusal(missing, '', 'import.cell-missing');
    const tooLong = Object.entries(values).find(([, value]) => value.length > LONGEST_CELL);
    if (tooLong) throw new RowRefusal(tooLong[0], tooLong[1], 'import.cell-too-long');
    const person = await this.fields(tx, values);
    const known = await this.people.byStaffNumber(tx, person.staffNumber);
    if (known && isUnchanged(known, person)) return 'unchanged';
    await (known ? this.recorder.change(tx, null, known, person) : this.recorder.create(tx, null, person));
    return known ? 'changed' : 'created';
  }

  private async fields(tx: Tx, values: Row['values']): Promise<PersonFields> {
    const { staffNumber = '', givenName = '', familyName = '', position = '', title = '', unit = '', phone, email, employment = '', leavingOn = '' } = values;
    const home = (await this.units.byCode(tx, unit)) ?? (await this.units.byName(tx, unit));
    if (!home) throw new RowRefusal('unit', unit, 'units.unknown');
    const kind = employmentOf(employment);
    if (!kind) throw new RowRefusal('employment', employment, 'import.cell-not-understood');
    const day = leavingOn ? readDay(leavingOn) : null;
    if (leavingOn && !day) throw new RowRefusal('leavingOn', leavingOn, 'import.cell-not-understood');
    const responsibleOfficerId = await this.officer(tx, values.responsibleOfficer ?? '');
    return {
      staffNumber, title, givenName, familyName, position, unitId: home.id, phone: phone || null, email: email || null, employment: kind,
      responsibleOfficerId, leavingOn: day?.day ?? null,
    };
  }

  private async officer(tx: Tx, staffNumber: string): Promise<string | null> {
    if (!staffNumber) return null;
    const officer = await this.people.byStaffNumber(tx, staffNumber);
    if (!officer) throw new RowRefusal('responsibleOfficer', staffNumber, 'people.unknown');
    return officer.id;
  }
}
