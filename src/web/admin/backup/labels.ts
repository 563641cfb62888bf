import { defineLabels } from '../../lib/i18n.js';

export const backupLabels = defineLabels('backup', {
  th: {
    title: 'สำรองข้อมูลทุกคืน',
    off: 'ยังไม่ได้เปิดใช้ ถ้าเครื่องเสีย ข้อมูลจะหายทั้งหมด',
    offNext: 'ให้ผู้ดูแลเครื่องตั้งค่า BACKUP_DIR ตามคู่มือติดตั้ง ข้อ 6',
    noneYet: 'ยังไม่มีชุดสำรอง คืนนี้ระบบจะทำชุดแรก',
    latest: 'ชุดล่าสุดที่ตรวจแล้วว่าใช้ได้',
    kept: 'เก็บไว้ {{n}} ชุด · ชุดล่าสุด {{size}} MB',
    late: 'ไม่มีชุดสำรองใหม่เกินหนึ่งวันครึ่ง ให้ผู้ดูแลเครื่องตรวจวันนี้',
    'same-disk': 'โฟลเดอร์สำรองอยู่บนดิสก์เดียวกับข้อมูล ถ้าดิสก์เสียจะหายทั้งคู่ ควรย้ายไปดิสก์อื่นหรือเครื่องอื่น',
    diskUnknown: 'ระบบดูไม่ได้ว่าฐานข้อมูล PostgreSQL อยู่ดิสก์ใด ให้ผู้ดูแลเครื่องตรวจว่าโฟลเดอร์สำรองอยู่คนละดิสก์',
    look: 'ดูการสำรองข้อมูล',
  },
  en: {
    title: 'Nightly backup',
    off: 'Not switched on: if the machine breaks, everything is lost.',
    offNext: 'Ask whoever looks after the machine to set BACKUP_DIR (installation page, step\u00a06).',
    noneYet: 'No backup yet; the first will be made tonight.',
    latest: 'Latest backup, found sound',
    kept: '{{n}} kept · the latest has {{size}} MB',
    late: 'No new backup for more than a day and a half. Have the machine looked at today.',
    'same-disk': 'The backup folder is on the disk of the data: both would be lost together. Move it to another disk or machine.',
    diskUnknown: 'On which disk PostgreSQL keeps the data cannot be seen from here. Ask whoever looks after the machine whether the backup folder is on another.',
    look: 'See the backups',
  },
});
