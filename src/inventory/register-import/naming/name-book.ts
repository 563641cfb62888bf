import { newId } from '../../../database/ids.js';
import { fold } from './fold.rules.js';
import type { KnownNames } from './known-names.js';

/** A class or room of the file that the agency does not have; it gets its id now and is made when the rows are taken. */
export interface PlannedName {
  what: 'class' | 'room';
  id: string;
  name: string;
  code: string | null;
  siteId: string | null;
  rows: number;
}

/** Looks names up, and plans those that are missing once for the whole file. */
export class NameBook {
  readonly planned = new Map<string, PlannedName>();
  readonly unknownUnits = new Map<string, number>();

  constructor(readonly names: KnownNames) {}

  unit(name: string | null): string | null {
    if (name === null) return null;
    const id = this.names.units.get(fold(name)) ?? null;
    if (id === null) this.unknownUnits.set(name, (this.unknownUnits.get(name) ?? 0) + 1);
    return id;
  }

  /** By code, then by name. */
  class(name: string | null, code: string | null): string | null {
    const byCode = code === null ? undefined : this.names.classCodes.get(fold(code));
    if (byCode !== undefined) return byCode;
    const spoken = name ?? code;
    if (spoken === null) return null;
    const known = this.names.classes.get(fold(spoken));
    return known ?? this.plan(`class ${fold(spoken)}`, { what: 'class', name: spoken, code: name === null ? null : code, siteId: null });
  }

  room(name: string, siteId: string): string {
    const known = this.names.rooms.get(fold(name))?.find((room) => room.siteId === siteId)?.id;
    return known ?? this.plan(`room ${siteId} ${fold(name)}`, { what: 'room', name, code: null, siteId });
  }

  private plan(key: string, wanted: Omit<PlannedName, 'id' | 'rows'>): string {
    const planned = this.planned.get(key) ?? { ...wanted, id: newId(), rows: 0 };
    planned.rows += 1;
    this.planned.set(key, planned);
    return planned.id;
  }
}
