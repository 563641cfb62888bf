import type { AgencyKind } from './agency-kinds.js';
import type { OpinionRule, SettingKey, SettingValue } from '../settings.js';

export type PresetSettings = { [K in SettingKey]?: SettingValue<K> };
export interface AgencyPreset {
  /** What the head is usually called; offered, never written over what the agency wrote. */
  headTitles: readonly string[];
  settings: PresetSettings;
}

const told = (place: OpinionRule['place']): OpinionRule =>
  ({ borrowerKinds: ['employee'], place, fromSatang: 0, step: 'told', post: 'head-of-unit', of: 'borrower', promisedWorkingDays: 0 });
const asked = (post: OpinionRule['post'], of: OpinionRule['of'], promisedWorkingDays = 1): OpinionRule =>
  ({ borrowerKinds: ['employee'], place: 'outside', fromSatang: 0, step: 'opinion', post, of, promisedWorkingDays });
const HEAD = [told('inside'), asked('head-of-unit', 'borrower')];
const hours = (opens: string, closes: string): PresetSettings => ({ 'counter.opens-at': opens, 'counter.closes-at': closes });

/** Where agencies of one kind usually begin. Each value is a setting like any other and is changed like any other. */
export const AGENCY_PRESETS: Record<AgencyKind, AgencyPreset> = {
  'public-organisation': {
    headTitles: ['ผู้อำนวยการ', 'ผู้จัดการ', 'เลขาธิการ'],
    settings: { ...hours('08:30', '16:30'), 'paper.slip-number': 'ย. {number}/{year}', 'lending.longest-days': 90, 'lending.opinions': HEAD },
  },
  central: {
    headTitles: ['อธิบดี', 'เลขาธิการ', 'ผู้อำนวยการ'],
    settings: {
      ...hours('08:30', '16:30'), 'paper.slip-number': 'ย. {number}/{year}', 'lending.longest-days': 30, 'lending.opinions': [...HEAD, asked('head-of-supply-officers', 'responsible')],
    },
  },
  province: {
    headTitles: ['หัวหน้าสำนักงานจังหวัด', 'นายอำเภอ', 'ผู้ว่าราชการจังหวัด'],
    settings: {
      ...hours('08:30', '16:30'), 'paper.slip-number': 'ย. {number}/{year}', 'lending.longest-days': 60, 'lending.opinions': [...HEAD, asked('head-of-supply-officers', 'agency')],
    },
  },
  school: {
    headTitles: ['ผู้อำนวยการโรงเรียน', 'ผู้อำนวยการวิทยาลัย'],
    settings: {
      ...hours('08:00', '16:30'), 'paper.slip-number': 'ยืม {number}/{year}', 'lending.longest-days': 120, 'lending.opinions': [told('inside'), asked('deputy-head', 'agency')],
    },
  },
  hospital: {
    headTitles: ['ผู้อำนวยการโรงพยาบาล', 'สาธารณสุขอำเภอ'],
    settings: {
      ...hours('08:00', '16:00'), 'paper.slip-number': 'ย. {number}/{year}', 'lending.longest-days': 30, 'lending.opinions': [...HEAD, asked('head-of-supplies-unit', 'responsible')],
    },
  },
  small: {
    headTitles: ['หัวหน้าสำนักงาน', 'ผู้อำนวยการ', 'นายกองค์การบริหารส่วนตำบล'],
    settings: { ...hours('08:30', '16:30'), 'paper.slip-number': 'ย. {number}/{year}', 'lending.longest-days': 30, 'lending.opinions': [told('any')] },
  },
};
