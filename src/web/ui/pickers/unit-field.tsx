import { useQuery } from '@tanstack/react-query';
import { ManyPicker, Picker, type ManyProps, type PickerProps } from './picker.js';
import { flatUnits, unitsQuery } from './units-query.js';

/** Deeper units stand further in. */
function useOffered() {
  const units = useQuery(unitsQuery);
  return flatUnits(units.data?.items ?? []).map((unit) => ({ value: unit.id, label: `${'–\u00a0'.repeat(unit.depth)}${unit.name}` }));
}

export function UnitField(field: PickerProps) {
  return <Picker {...field} data={useOffered()} />;
}

export function UnitsField(field: ManyProps) {
  return <ManyPicker {...field} data={useOffered()} />;
}
