import { useQuery } from '@tanstack/react-query';
import { ManyPicker, Picker, type ManyProps, type PickerProps } from './picker.js';
import { flatUnits, unitsQuery } from './units-query.js';

/** Deeper units stand further in. */
function useOffered() {
  const units = useQuery(unitsQuery);
  const flat = flatUnits(units.data?.items ?? []);
  return { data: flat.map(({ id, name }) => ({ value: id, label: name })), depthOf: (id: string) => flat.find((unit) => unit.id === id)?.depth ?? 0 };
}

export function UnitField(field: PickerProps) {
  return <Picker {...field} {...useOffered()} />;
}

export function UnitsField(field: ManyProps) {
  return <ManyPicker {...field} {...useOffered()} />;
}
