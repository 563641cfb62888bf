import type { OpeningHours } from '../../../shared/api/places.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { sayHours } from '../../lib/time.js';
import { registerLabels } from '../labels.js';

/** `จ.–ศ. 08.30–16.30 น.`: days that open alike and follow each other are said once. */
export function HoursText({ hours }: { hours: readonly OpeningHours[] }) {
  const t = useText(registerLabels);
  const language = useLanguage();
  const sorted = [...hours].sort((a, b) => a.opensAt.localeCompare(b.opensAt) || a.weekday - b.weekday);
  const runs = sorted.reduce<OpeningHours[][]>((found, one) => {
    const run = found.at(-1);
    const last = run?.at(-1);
    const follows = last && last.weekday + 1 === one.weekday && last.opensAt === one.opensAt && last.closesAt === one.closesAt;
    return follows ? [...found.slice(0, -1), [...(run ?? []), one]] : [...found, [one]];
  }, []);
  const day = (n: number) => t(`day${n as 1 | 2 | 3 | 4 | 5 | 6 | 7}`);
  return runs.map((run) => {
    const [first, last] = [run[0]!, run.at(-1)!];
    const days = first === last ? day(first.weekday) : `${day(first.weekday)}–${day(last.weekday)}`;
    return <span key={`${days}${first.opensAt}`} style={{ display: 'block' }}>{days} {sayHours(first, language)}</span>;
  });
}
