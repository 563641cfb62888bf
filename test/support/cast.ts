import type { Employment, PostKind } from '../../src/shared/vocab.js';

/** The agency of the stories: who works where, in which post. */
export const UNITS = [
  { key: 'agency', parent: null, name: 'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง', headTitle: 'ผู้อำนวยการสำนักงาน' },
  { key: 'central', parent: 'agency', name: 'กลุ่มอำนวยการ', headTitle: 'หัวหน้ากลุ่มอำนวยการ' },
  { key: 'supplies', parent: 'central', name: 'งานพัสดุ', headTitle: 'หัวหน้างานพัสดุ' },
  { key: 'digital', parent: 'agency', name: 'กลุ่มเทคโนโลยีดิจิทัล', headTitle: 'ผู้อำนวยการกลุ่มเทคโนโลยีดิจิทัล' },
  { key: 'academic', parent: 'agency', name: 'กลุ่มวิชาการ', headTitle: 'ผู้อำนวยการกลุ่มวิชาการ' },
  { key: 'pr', parent: 'agency', name: 'กลุ่มประชาสัมพันธ์', headTitle: 'ผู้อำนวยการกลุ่มประชาสัมพันธ์' },
  { key: 'branch', parent: 'agency', name: 'ศูนย์สาขา', headTitle: 'หัวหน้าศูนย์สาขา' },
] as const;
export type UnitKey = (typeof UNITS)[number]['key'];

export interface CastMember {
  number: string;
  name: readonly [title: string, given: string, family: string];
  unit: UnitKey;
  position: string;
  employment?: Employment;
  responsible?: string;
  posts?: readonly { kind: PostKind; unit: UnitKey; title: string }[];
}

export const CAST: readonly CastMember[] = [
  { number: '1001', name: ['นางสาว', 'อรุณี', 'ใจงาม'], unit: 'agency', position: 'ผู้อำนวยการสำนักงาน', posts: [{ kind: 'head-of-agency', unit: 'agency', title: 'ผู้อำนวยการสำนักงาน' }] },
  { number: '1002', name: ['นาย', 'ประเสริฐ', 'มั่นคง'], unit: 'agency', position: 'รองผู้อำนวยการสำนักงาน', posts: [{ kind: 'deputy-head', unit: 'agency', title: 'รองผู้อำนวยการสำนักงาน' }] },
  { number: '1003', name: ['นาง', 'วิไล', 'รักษ์ดี'], unit: 'central', position: 'หัวหน้ากลุ่มอำนวยการ', posts: [{ kind: 'head-of-unit', unit: 'central', title: 'หัวหน้ากลุ่มอำนวยการ' }] },
  {
    number: '1004', name: ['นาย', 'สมชาย', 'คงเดช'], unit: 'supplies', position: 'นักวิชาการพัสดุชำนาญการ',
    posts: [
      { kind: 'head-of-unit', unit: 'supplies', title: 'หัวหน้างานพัสดุ' },
      { kind: 'head-of-supplies-unit', unit: 'agency', title: 'หัวหน้าหน่วยพัสดุ' },
      { kind: 'head-of-supply-officers', unit: 'agency', title: 'หัวหน้าเจ้าหน้าที่' },
    ],
  },
  { number: '1005', name: ['นางสาว', 'มาลี', 'ศรีสุข'], unit: 'supplies', position: 'เจ้าพนักงานพัสดุ', posts: [{ kind: 'storekeeper', unit: 'agency', title: 'เจ้าหน้าที่พัสดุ' }] },
  { number: '1006', name: ['นาย', 'ธนา', 'พูนทรัพย์'], unit: 'supplies', position: 'เจ้าพนักงานพัสดุ', posts: [{ kind: 'storekeeper', unit: 'agency', title: 'เจ้าหน้าที่พัสดุ' }] },
  { number: '1007', name: ['นาย', 'กิตติ', 'วัฒนา'], unit: 'digital', position: 'ผู้อำนวยการกลุ่มเทคโนโลยีดิจิทัล', posts: [{ kind: 'head-of-unit', unit: 'digital', title: 'ผู้อำนวยการกลุ่มเทคโนโลยีดิจิทัล' }] },
  { number: '1008', name: ['นางสาว', 'พิมพ์ชนก', 'แสงทอง'], unit: 'digital', position: 'นักวิชาการคอมพิวเตอร์' },
  { number: '1009', name: ['นาย', 'วีระ', 'ทองดี'], unit: 'academic', position: 'นักวิชาการศึกษา' },
  { number: '1010', name: ['นาง', 'นภา', 'สุขใส'], unit: 'academic', position: 'ผู้อำนวยการกลุ่มวิชาการ', posts: [{ kind: 'head-of-unit', unit: 'academic', title: 'ผู้อำนวยการกลุ่มวิชาการ' }] },
  { number: '1011', name: ['นาย', 'อนันต์', 'ตั้งตรง'], unit: 'agency', position: 'ผู้ตรวจสอบภายใน', posts: [{ kind: 'auditor', unit: 'agency', title: 'ผู้ตรวจสอบภายใน' }] },
  { number: '1012', name: ['นางสาว', 'จันทร์เพ็ญ', 'ยิ้มแย้ม'], unit: 'central', position: 'พนักงานรักษาความปลอดภัย', employment: 'temporary', responsible: '1003', posts: [{ kind: 'guard', unit: 'agency', title: 'พนักงานรักษาความปลอดภัย' }] },
  { number: '1013', name: ['นาย', 'ศักดิ์ชัย', 'เพชรรัตน์'], unit: 'digital', position: 'นักวิชาการคอมพิวเตอร์', posts: [{ kind: 'administrator', unit: 'agency', title: 'ผู้ดูแลระบบ' }] },
  { number: '1014', name: ['นางสาว', 'สุดา', 'แก้วใส'], unit: 'academic', position: 'พนักงานจ้างเหมา', employment: 'contract', responsible: '1009' },
  { number: '1015', name: ['นาย', 'ชาญ', 'ดีงาม'], unit: 'pr', position: 'นักประชาสัมพันธ์' },
  { number: '1016', name: ['นาง', 'รัตนา', 'พงษ์ไพร'], unit: 'pr', position: 'ผู้อำนวยการกลุ่มประชาสัมพันธ์', posts: [{ kind: 'head-of-unit', unit: 'pr', title: 'ผู้อำนวยการกลุ่มประชาสัมพันธ์' }] },
  { number: '1017', name: ['นาย', 'เดช', 'กล้าหาญ'], unit: 'branch', position: 'หัวหน้าศูนย์สาขา', posts: [{ kind: 'head-of-unit', unit: 'branch', title: 'หัวหน้าศูนย์สาขา' }] },
  { number: '1018', name: ['นางสาว', 'ฟ้า', 'ใสสว่าง'], unit: 'agency', position: 'เลขานุการผู้อำนวยการ', posts: [{ kind: 'secretary', unit: 'agency', title: 'เลขานุการผู้อำนวยการ' }] },
];
