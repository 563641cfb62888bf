import type { FullOffice } from '../office/full-office.js';
import { inTurn, tap, UNKNOWN_ID, type Visit } from './visit.js';

const request = (which: keyof FullOffice['loans'], as: string, state: string, more: Partial<Visit> = {}): Visit => ({
  route: '/requests/$id', path: ({ loans }) => `/requests/${loans[which] instanceof Object ? loans[which].id : loans[which]}`, as, state, ...more,
});

const extend = (which: 'swapped' | 'partly' | 'inside', as: string, state: string, more: Partial<Visit> = {}): Visit => ({
  route: '/requests/$id/extend', path: ({ loans }) => `/requests/${loans[which].id}/extend`, as, state, ...more,
});

/** Half-way through asking: when and where are chosen, two kinds of things, one of another unit. */
const cart = ({ office, stock }: FullOffice) => {
  const line = (thing: { entryId: string; id: string }, name: string, unit: 'digital' | 'supplies', unitName: string) =>
    ({ entryId: thing.entryId, name, quantity: 1, unitId: office.build.unit(unit), unitName, unitWord: 'เครื่อง', tracking: 'asset' });
  return {
    start: 'otherDay', length: 'threeDays', fromDate: '2026-08-04', fromTime: '08:30', dueDate: '2026-08-06', dueTime: '16:30', isElsewhere: true, isOutside: true, placeText: 'โรงเรียนบ้านหนองไผ่',
    lines: [
      { ...line(stock.notebooks[3]!, 'โน้ตบุ๊ก', 'digital', 'กลุ่มเทคโนโลยีดิจิทัล'), assetId: stock.notebooks[3]!.id, number: stock.notebooks[3]!.number },
      { ...line(stock.cameras[1]!, 'กล้องถ่ายภาพ', 'supplies', 'งานพัสดุ'), quantity: 2 },
    ],
  };
};
/** The notebook wanted a week too long, and sooner than it may be had. */
const beyondTerms = (full: FullOffice) => {
  const chosen = cart(full);
  return { ...chosen, length: 'custom', fromDate: '2026-07-21', dueDate: '2026-08-05', lines: chosen.lines.map((line) => ({ ...line, longestDays: 7, earliestOn: '2026-07-23' })) };
};
const reasons = (full: FullOffice) => ({ ...cart(full), borrower: 'myself', purpose: 'บันทึกภาพและลงทะเบียนงานเปิดบ้านวิชาการ', orderedBy: 'ผู้อำนวยการสำนักงาน' });
const forOthers = (kind: 'agency' | 'outsider' | 'colleague') => (full: FullOffice) => ({ ...cart(full), borrower: kind, organisation: 'องค์การบริหารส่วนตำบลตัวอย่างพัฒนา', contactName: 'นายสมศักดิ์ ใจเย็น' });

export const ASKING: Visit[] = [
  { route: '/ask', path: '/ask', as: '1008', state: 'leads-on' },
  { route: '/ask/when', path: '/ask/when', as: '1008', state: 'begun', act: inTurn(tap('ask', 'otherDay', 'radio'), tap('ask', 'elsewhere', 'radio'), tap('ask', 'next')) },
  { route: '/ask/what', path: '/ask/what', as: '1008', state: 'first' },
  { route: '/ask/what', path: '/ask/what', as: '1008', state: 'cart', asks: cart },
  { route: '/ask/what', path: '/ask/what?q=โดรน', as: '1008', state: 'beyond-terms', asks: beyondTerms, shows: /โดรน/ },
  { route: '/ask/what', path: '/ask/what?q=ไม่มีของนี้', as: '1008', state: 'nothing-found', asks: cart },
  { route: '/ask/for', path: '/ask/for', as: '1008', asks: cart },
  { route: '/ask/for', path: '/ask/for', as: '1008', state: 'tried', asks: cart, act: tap('ask', 'next') },
  ...(['agency', 'outsider', 'colleague'] as const).map((kind): Visit => ({ route: '/ask/for', path: '/ask/for', as: '1008', state: kind, asks: forOthers(kind) })),
  { route: '/ask/check', path: '/ask/check', as: '1008', asks: reasons, shows: /บันทึกภาพและลงทะเบียน/ },
  { route: '/ask/check', path: '/ask/check', as: '1008', state: 'nothing-chosen' },
  { route: '/ask/sent/$batchId', path: ({ loans }) => `/ask/sent/${loans.outside.batchId}`, as: '1008', shows: ({ loans }) => loans.outside.number! },
  { route: '/ask/sent/$batchId', path: `/ask/sent/${UNKNOWN_ID}`, as: '1008', state: 'unknown', refused: [404] },
  { route: '/requests', path: '/requests', as: '1008', shows: ({ loans }) => loans.chased.number! },
  { route: '/requests', path: '/requests?status=rejected', as: '1008', state: 'rejected', shows: ({ loans }) => loans.rejected.number! },
  { route: '/requests', path: '/requests?status=expired', as: '1015', state: 'nothing-found' },
  request('draft', '1008', 'draft'), request('inside', '1008', 'submitted'), request('outside', '1008', 'submitted-outside'), request('sentBack', '1008', 'sent-back'),
  request('rejected', '1008', 'rejected'), request('withdrawn', '1008', 'withdrawn'), request('unfetched', '1008', 'expired'), request('waiting', '1008', 'approved'),
  request('waiting', '1008', 'code', { act: tap('request', 'showCode') }), request('chased', '1008', 'overdue'), request('swapped', '1008', 'swapped'),
  request('partly', '1009', 'partly'), request('damaged', '1015', 'returned'), request('agency', '1015', 'agency'), request('guest', '1009', 'outsider'), request('behalf', '1015', 'to-confirm'),
  request('dear', '1009', 'opinion-given'), request('partly', '1005', 'storekeeper'), request('chased', '1011', 'auditor'), request('inside', '1004', 'approver'),
  request('claimed', '1015', 'claimed'), request('claimed', '1005', 'claim-denied', { act: tap('claim', 'deny') }), request('swapped', '1008', 'claiming', { act: tap('claim', 'open') }),
  request('onPaper', '1008', 'on-paper'), request('onPaper', '1007', 'objecting', { act: tap('folders', 'object') }), request('objected', '1007', 'objected'), request('agency', '1018', 'secretary'),
  request('partly', '1004', 'extension-asked'),
  extend('swapped', '1008', 'first'), extend('swapped', '1008', 'own-choice', { act: inTurn(tap('extend', 'custom', 'radio'), tap('extend', 'send')) }), extend('partly', '1009', 'asked-already'),
  extend('inside', '1015', 'not-allowed', { refused: [404] }),
  request('inside', '1015', 'not-allowed', { refused: [404] }),
  { route: '/requests/$id', path: `/requests/${UNKNOWN_ID}`, as: '1008', state: 'unknown', refused: [404] },
];
