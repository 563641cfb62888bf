import { bangkokDate } from '../../../../shared/calendar.js';
import type { LoanRequestView } from '../../../../shared/api/loans/loan-requests.js';
import type { Language } from '../../../../shared/vocab.js';
import type { Text } from '../../../lib/i18n.js';
import { sayDate, sayInstant, today } from '../../../lib/time.js';
import { whole } from '../../../../shared/thai/whole.js';
import type { requestLabels } from '../labels.js';
import { lastDayToCollect, linesToFetch, mustConfirm, restOf, type Reader } from './slip-now.js';

type Say = Text<Extract<keyof (typeof requestLabels)['th'], string>>;

interface Told {
  request: LoanRequestView;
  reader: Reader;
  personId: string | undefined;
  t: Say;
  language: Language;
}

/** Where it is now, as it concerns this reader. */
export function nowWords(told: Told): string[] {
  const { request, reader, personId, t } = told;
  const awaitsBorrower = mustConfirm(request) && request.borrower.personId !== personId ? [t('confirmNow')] : [];
  if (request.overdue) return lateWords(told, request.overdue.days);
  if (request.status === 'submitted') return [...submittedWords(told), ...awaitsBorrower];
  if (request.status === 'approved') return [t(reader === 'own' ? 'approvedNow' : 'approvedSeen', fetching(told)), ...awaitsBorrower];
  if (request.status === 'checked-out') return outWords(told);
  return [t(`${request.status}${reader === 'own' ? 'Now' : 'Seen'}`), ...awaitsBorrower];
}

function submittedWords({ request, reader, t, language }: Told): string[] {
  const step = request.steps.find((one) => !one.decidedAt && !one.waiting && one.kind !== 'told');
  if (!step) return [];
  const isOpinion = step.kind === 'opinion';
  const isYours = reader === 'decider';
  const who = isYours ? (isOpinion ? 'opinionYours' : 'decisionYours') : isOpinion ? 'opinionOf' : 'decisionOf';
  const by = step.promisedAt && t(isYours ? 'decideBy' : isOpinion ? 'opinionBy' : 'answerBy', { until: sayInstant(step.promisedAt, language) });
  return [t(who, { post: step.postTitle }), ...(by ? [by] : [])];
}

const placesOf = ({ request: { stores }, t }: Told): string => (stores.length ? t('at', { place: stores.map((one) => `${whole(one.name)} ${whole(one.siteName)}`).join(t('and')) }) : '');

function fetching(told: Told) {
  const { request: { startsAt }, language } = told;
  return { where: placesOf(told), from: sayInstant(startsAt, language), until: sayDate(lastDayToCollect(told.request), language) };
}

function outWords(told: Told): string[] {
  const { request, reader, t, language } = told;
  const rest = linesToFetch(request).map((line) => whole(`${line.description} ${whole(`${restOf(line)} ${line.unitWord}`)}`)).join(', ');
  const { until } = fetching(told);
  const due = sayInstant(request.dueAt, language) + (bangkokDate(request.dueAt) === today() ? ` (${t('today')})` : '');
  return [
    ...(rest ? [t(reader === 'own' ? 'partlyNow' : 'partlySeen', { things: rest, until })] : []),
    t(reader === 'own' ? 'checked-outNow' : 'checked-outSeen', { where: placesOf(told), due }),
  ];
}

function lateWords(told: Told, count: number): string[] {
  const { request, reader, t, language } = told;
  if (reader === 'own') return [t('late', { count, where: placesOf(told) }), t('lateNext')];
  const chases = request.timeline.filter((one) => one.event === 'chased');
  const last = chases.at(-1);
  return [t('lateSeen', { count }), last ? t('chasedSeen', { count: chases.length, at: sayInstant(last.at, language) }) : t('notChasedSeen')];
}
