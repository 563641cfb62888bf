import { defineLabels } from '../../lib/i18n.js';

export const guardedLabels = defineLabels('guarded', {
  th: {
    title: 'หน้านี้ไม่ได้เปิดให้ท่าน',
    'register.view': 'ทะเบียนทรัพย์สินเปิดให้เจ้าหน้าที่พัสดุ หัวหน้าเจ้าหน้าที่ และผู้ตรวจสอบภายใน',
    'register.manage': 'การแก้ทะเบียนเปิดให้เจ้าหน้าที่พัสดุและหัวหน้าเจ้าหน้าที่',
    'people.manage': 'บุคลากร หน่วยงาน และคำสั่ง เปิดให้ผู้ดูแลระบบ',
    'place.manage': 'สถานที่และคลังเปิดให้ผู้ดูแลระบบและหัวหน้าเจ้าหน้าที่',
    'settings.manage': 'การตั้งค่าเปิดให้ผู้ดูแลระบบ',
    'authority.view': 'ตารางผู้อนุมัติเปิดให้ผู้ดูแลระบบและผู้ตรวจสอบภายใน',
    what: 'ไม่มีข้อมูลใดเปลี่ยน หากงานของท่านต้องใช้หน้านี้ ให้ผู้ดูแลระบบบันทึกคำสั่งแต่งตั้งของท่าน',
    ask: 'ดูของที่ยืมได้',
    home: 'กลับหน้าหลัก',
  },
  en: {
    title: 'This page is not open to you',
    'register.view': 'The register is for storekeepers, heads of supply officers and auditors',
    'register.manage': 'The register is changed by storekeepers and heads of supply officers',
    'people.manage': 'People, units and orders are for administrators',
    'place.manage': 'Sites and stores are for administrators and heads of supply officers',
    'settings.manage': 'The settings are for administrators',
    'authority.view': 'The matrix of powers is for administrators and auditors',
    what: 'Nothing was changed. If your work needs this page, ask the administrator to record the order that appoints you.',
    ask: 'See what may be borrowed',
    home: 'Go to the home page',
  },
});
