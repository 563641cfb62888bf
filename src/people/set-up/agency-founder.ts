import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { PersonRecorder } from '../persons/person-recorder.js';
import { PersonStore, type PersonFields } from '../persons/person.store.js';
import { PasswordSetter } from '../passwords/password.service.js';
import { PostRecorder } from '../posts/post-recorder.js';
import { UnitStore } from '../units/unit.store.js';
import type { SetUpDto } from './set-up.dto.js';

/** The agency and the one person who can let the others in. Units and people imported before are kept. */
@Injectable()
export class AgencyFounder {
  constructor(
    private readonly clock: Clock, private readonly units: UnitStore, private readonly people: PersonStore,
    private readonly recorder: PersonRecorder, private readonly passwords: PasswordSetter, private readonly posts: PostRecorder,
  ) {}

  async found(tx: Tx, given: SetUpDto, passwordHash: string): Promise<{ personId: string; unitId: string }> {
    const agency = { code: null, name: given.agencyName, headTitle: given.headTitle };
    const root = (await this.units.root(tx)) ?? (await this.units.insert(tx, null, agency, this.clock.iso()));
    const personId = await this.person(tx, given, root.id, passwordHash);
    const today = this.clock.today();
    await this.posts.give(tx, null, {
      kind: 'administrator', personId, unitId: root.id, storeId: null, title: 'ผู้ดูแลระบบ', isDeputy: 0, fromOn: today, untilOn: null,
      orderNumber: 'ตั้งค่าเริ่มต้น', orderedOn: today,
    });
    return { personId, unitId: root.id };
  }

  private async person(tx: Tx, given: SetUpDto, unitId: string, passwordHash: string): Promise<string> {
    const known = await this.people.byStaffNumber(tx, given.staffNumber);
    if (!known) return this.recorder.create(tx, null, fieldsOf(given, unitId), passwordHash);
    await this.passwords.set(tx, { personId: known.id, passwordHash, keptSessionId: null });
    return known.id;
  }
}

const fieldsOf = ({ staffNumber, title, givenName, familyName, position }: SetUpDto, unitId: string): PersonFields => ({
  staffNumber, title, givenName, familyName, position, unitId, phone: null, email: null, employment: 'officer', responsibleOfficerId: null, leavingOn: null,
});
