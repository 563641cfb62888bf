import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { UnitStore } from '../../people/units/unit.store.js';
import { postCovering, type Actor } from '../../shared/actor.js';
import { AUTHORITY_CASES, type AuthorityCase, type AuthorityCell, type AuthorityDecider, type AuthorityMatrix } from '../../shared/api/access/authority.js';
import type { Seat } from '../routing/seats.rules.js';
import { SeatsStore } from '../routing/seats.store.js';
import { lawfulDeciders, type LawfulDeciders, type MatrixUnit } from './authority-matrix.rules.js';

/** Who may decide what, as a matrix: found by the same rules, posts and orders as the approvals themselves. */
@Injectable()
export class AuthorityMatrixService {
  constructor(private readonly reader: Reader, private readonly clock: Clock, private readonly units: UnitStore, private readonly seats: SeatsStore) {}

  async matrix(actor: Actor): Promise<AuthorityMatrix> {
    const units = await this.units.all(this.reader);
    const { seats } = await this.seats.along(this.reader, units.map((unit) => unit.path), this.clock.iso());
    const mine = inTree(units).filter((unit) => postCovering(actor, ['administrator', 'auditor'], unit.path));
    return {
      items: mine.map((unit) => ({
        unitId: unit.id, unitName: unit.name, depth: unit.path.split('/').length - 3,
        cells: AUTHORITY_CASES.map((kind) => cellOf(kind, lawfulDeciders(kind, unit, units, seats))),
      })),
    };
  }
}

/** Each unit behind the one above it, in the order given. */
const inTree = (units: readonly MatrixUnit[], parentId: string | null = null): MatrixUnit[] =>
  units.filter((unit) => unit.parentId === parentId).flatMap((unit) => [unit, ...inTree(units, unit.id)]);

const cellOf = (kind: AuthorityCase, { rule, unit, deciders, gap }: LawfulDeciders): AuthorityCell =>
  ({ kind, rule, postTitle: unit.headTitle || unit.name, postUnitName: unit.name, deciders: deciders.map(deciderOf), gap });

const deciderOf = ({ personId, personName, capacity, orderNumber, orderedOn, untilOn, limits }: Seat): AuthorityDecider => ({
  person: { id: personId, name: personName }, capacity, orderNumber, orderedOn, untilOn, ceilingSatang: limits?.ceilingSatang ?? null, scope: limits?.scope ?? {},
});
