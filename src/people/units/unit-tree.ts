import type { PersonRef, UnitView } from '../../shared/api/people.js';
import type { Authority } from '../authority.store.js';
import type { UnitRow } from './unit.store.js';

const refOf = (authority: Authority | undefined): PersonRef | null => (authority ? { id: authority.personId, name: authority.name } : null);

/** Units under their parents, each with who heads it today. */
export function unitTree(units: readonly UnitRow[], heads: readonly Authority[]): UnitView[] {
  const headOf = (unitId: string, isHolder: boolean): PersonRef | null =>
    refOf(heads.find((head) => head.unitId === unitId && (head.capacity === 'holder') === isHolder && head.capacity !== 'delegated' && !head.isDeputy));
  const view = (unit: UnitRow, depth: number): UnitView => ({
    id: unit.id, parentId: unit.parentId, code: unit.code, name: unit.name, headTitle: unit.headTitle, depth,
    head: headOf(unit.id, true), actingHead: headOf(unit.id, false), children: below(unit.id, depth + 1),
  });
  const below = (parentId: string | null, depth: number): UnitView[] => units.filter((unit) => unit.parentId === parentId).map((unit) => view(unit, depth));
  return below(null, 0);
}
