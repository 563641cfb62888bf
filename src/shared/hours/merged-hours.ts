import type { OpeningHours } from '../api/places.js';

const WEEK = [1, 2, 3, 4, 5, 6, 7];
const ofDay = (hours: readonly OpeningHours[], weekday: number): OpeningHours[] =>
  hours.filter((one) => one.weekday === weekday).sort((a, b) => a.opensAt.localeCompare(b.opensAt));

/** When at least one of the stores is open; stretches that meet become one. */
export function openAtAny(stores: readonly (readonly OpeningHours[])[]): OpeningHours[] {
  return WEEK.flatMap((weekday) => ofDay(stores.flat(), weekday).reduce<OpeningHours[]>((merged, next) => {
    const last = merged.at(-1);
    if (!last || last.closesAt < next.opensAt) return [...merged, next];
    return [...merged.slice(0, -1), { ...last, closesAt: last.closesAt > next.closesAt ? last.closesAt : next.closesAt }];
  }, []));
}

/** When both are open. */
export function openAtBoth(one: readonly OpeningHours[], other: readonly OpeningHours[]): OpeningHours[] {
  return WEEK.flatMap((weekday) => ofDay(one, weekday).flatMap((a) => ofDay(other, weekday).flatMap((b) => {
    const [opensAt, closesAt] = [a.opensAt > b.opensAt ? a.opensAt : b.opensAt, a.closesAt < b.closesAt ? a.closesAt : b.closesAt];
    return opensAt < closesAt ? [{ weekday, opensAt, closesAt }] : [];
  })));
}
