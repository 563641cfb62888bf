import { describe, expect, it } from '@jest/globals';
import { whyIncomplete, type Asked } from './completeness.rules.js';

const NOW = '2026-11-23T03:00:00.000Z';
const asked = (change: Partial<Asked> = {}): Asked => ({
  borrowerKind: 'employee', borrower: { name: 'สุดา', employment: 'officer', responsibleOfficerId: null, isGone: false }, organisation: null, contactName: null,
  letterNumber: null, letterOn: null, sponsorId: null, purpose: 'อบรม', reference: null, orderedBy: null, isOutside: false,
  startsAt: '2026-11-24T01:30:00.000Z', dueAt: '2026-11-25T09:30:00.000Z', ...change,
});
const contract = { name: 'สุดา', employment: 'contract' as const, responsibleOfficerId: null, isGone: false };
const LETTER = { organisation: 'เทศบาล', contactName: 'สมศักดิ์', letterNumber: 'ทต 1/44', letterOn: '2026-11-01' };

describe('what is missing before a request may be sent', () => {
  it.each<[string, Partial<Asked>, string | null]>([
    ['nothing', {}, null],
    ['a reason (ข้อ 208)', { purpose: ' \n' }, 'loans.purpose-needed'],
    ['grounds for use outside', { isOutside: true }, 'loans.grounds-needed'],
    ['nothing, with a reference', { isOutside: true, reference: 'ศธ 1' }, null],
    ['nothing, with who gave the order', { isOutside: true, orderedBy: 'ผู้อำนวยการ' }, null],
    ['time between start and due', { dueAt: '2026-11-24T01:30:00.000Z' }, 'loans.due-before-start'],
    ['a first day that has not passed', { startsAt: '2026-11-22T16:59:59.000Z' }, 'loans.starts-in-the-past'],
    ['nothing, earlier the same Bangkok day', { startsAt: '2026-11-22T17:00:00.000Z' }, null],
    ['a due that has not passed', { startsAt: '2026-11-23T01:00:00.000Z', dueAt: NOW }, 'loans.due-passed'],
    ['somebody still in service', { borrower: { ...contract, employment: 'officer', isGone: true } }, 'loans.borrower-left'],
    ['an officer who answers for contract staff', { borrower: contract }, 'loans.responsible-officer-needed'],
    ['nothing, with such an officer', { borrower: { ...contract, responsibleOfficerId: 'weera' } }, null],
    ['nothing, with the letter of another agency', { borrowerKind: 'agency', borrower: null, isOutside: true, ...LETTER }, null],
    ['the date of the letter', { borrowerKind: 'agency', borrower: null, ...LETTER, letterOn: null }, 'loans.letter-needed'],
    ['a sponsor or a letter', { borrowerKind: 'outsider', borrower: null, contactName: 'วิทยากร' }, 'loans.sponsor-needed'],
    ['nothing, with a sponsor', { borrowerKind: 'outsider', borrower: null, contactName: 'วิทยากร', sponsorId: 'weera' }, null],
    ['nothing, with a letter', { borrowerKind: 'outsider', borrower: null, ...LETTER }, null],
    ['the name of an outsider', { borrowerKind: 'outsider', borrower: null, sponsorId: 'weera' }, 'loans.sponsor-needed'],
  ])('%s', (_name, change, code) => {
    expect(whyIncomplete(asked(change), NOW)?.code ?? null).toBe(code);
  });
});
