import type { RefusalCode } from '../../shared/refusals.js';

interface Place {
  parentId: string | null;
  path: string;
}

/** The agency at the top stays there, and no unit goes under itself. */
export function whyNotMove(unit: Place, newParent: Place): RefusalCode | null {
  if (unit.parentId === null) return 'units.root-stays';
  return newParent.path.startsWith(unit.path) ? 'units.ring' : null;
}

/** The agency itself never ends. */
export const whyNotEnd = ({ parentId }: Pick<Place, 'parentId'>): RefusalCode | null => (parentId === null ? 'units.root-stays' : null);

export const pathUnder = (parent: Place | null, id: string): string => `${parent?.path ?? '/'}${id}/`;
