import type { RefusalTable } from './table.js';

const kept = 'ทะเบียนเดิมยังอยู่ครบ ไม่มีการเปลี่ยนแปลง';
const untouched = 'The register is as it was; nothing was changed.';

export const registerImportRefusals = {
  'register-import.file-missing': { status: 400, th: `ไม่พบไฟล์ที่ส่งมา ${kept} กรุณาเลือกไฟล์ CSV หรือ XLSX แล้วส่งใหม่`, en: `No file came with the call. ${untouched} Please choose a CSV or XLSX file and send it again.` },
  'register-import.file-empty': { status: 422, th: `ไฟล์นี้ว่างเปล่า ${kept} กรุณาตรวจไฟล์แล้วส่งใหม่`, en: `This file is empty. ${untouched} Please check it and send it again.` },
  'register-import.file-old-excel': { status: 415, th: `ไฟล์นี้เป็น Excel รุ่นเก่า (.xls) ซึ่งอ่านไม่ได้ ${kept} กรุณาเปิดใน Excel แล้วบันทึกเป็น .xlsx หรือ .csv แล้วส่งใหม่`, en: `This is an old Excel file (.xls), which cannot be read. ${untouched} Please open it in Excel, save it as .xlsx or .csv and send that.` },
  'register-import.file-not-a-table': { status: 415, th: `ไฟล์นี้ไม่ใช่ตาราง CSV หรือ XLSX ${kept} กรุณาเลือกไฟล์ทะเบียนแล้วส่งใหม่`, en: `This file is neither a CSV nor an XLSX table. ${untouched} Please choose the register's file and send it again.` },
  'register-import.file-broken': { status: 422, th: `ไฟล์นี้เสียหายหรือส่งมาไม่ครบ ${kept} กรุณาเปิดไฟล์ต้นฉบับ บันทึกใหม่ แล้วส่งอีกครั้ง`, en: `This file is damaged or came only in part. ${untouched} Please open the original, save it anew and send it again.` },
  'register-import.file-locked': { status: 422, th: `ไฟล์นี้มีรหัสผ่านป้องกัน ${kept} กรุณาเอารหัสผ่านออกแล้วส่งใหม่`, en: `This file is protected by a password. ${untouched} Please take the password off and send it again.` },
  'register-import.file-too-big-inside': { status: 413, th: `ไฟล์นี้เมื่อคลายออกแล้วใหญ่เกิน {limitMegabytes} เมกะไบต์ ${kept} กรุณาแบ่งเป็นหลายไฟล์ หรือบันทึกเป็น .csv`, en: `Unpacked, this file is larger than {limitMegabytes} megabytes. ${untouched} Please split it, or save it as .csv.` },
  'register-import.file-too-slow': { status: 422, th: `อ่านไฟล์นี้นานหรือใช้หน่วยความจำเกินกำหนด ${kept} กรุณาบันทึกเป็น .csv แล้วส่งใหม่`, en: `Reading this file took too long or too much memory. ${untouched} Please save it as .csv and send that.` },
  'register-import.file-too-many-rows': { status: 413, th: `ไฟล์นี้มีเกิน {limit} แถว ${kept} กรุณาแบ่งเป็นหลายไฟล์`, en: `This file has more than {limit} rows. ${untouched} Please split it.` },
  'register-import.file-no-rows': { status: 422, th: `ไม่พบแถวข้อมูลในไฟล์นี้ ${kept} กรุณาตรวจแผ่นงานและแถวหัวตาราง`, en: `No rows were found in this file. ${untouched} Please check the sheet and the row of headings.` },
  'register-import.busy': { status: 409, th: 'กำลังทำงานกับไฟล์นี้อยู่ กรุณารอให้เสร็จก่อน ข้อมูลเดิมยังอยู่ครบ', en: 'This file is being worked on. Please wait until that is done; nothing was lost.' },
  'register-import.already-accepted': { status: 409, th: 'ไฟล์นี้นำเข้าทะเบียนแล้ว จึงแก้การอ่านไม่ได้ หากต้องการนำเข้าอีกครั้งกรุณาส่งไฟล์ใหม่', en: 'This file has been imported, so how it is read cannot change any more. To import again, please send the file anew.' },
  'register-import.not-checked': { status: 409, th: 'ยังไม่ได้ตรวจไฟล์นี้ กรุณากด “ตรวจก่อนนำเข้า” แล้วดูผลก่อน ยังไม่มีการเปลี่ยนแปลง', en: 'This file has not been checked yet. Please run the check and look at what will happen first; nothing was changed.' },
  'register-import.not-accepted': { status: 409, th: 'ไฟล์นี้ยังไม่ได้นำเข้า จึงไม่มีอะไรให้ยกเลิก', en: 'This file has not been imported, so there is nothing to undo.' },
  'register-import.undo-too-late': { status: 409, th: 'ยกเลิกการนำเข้าได้เฉพาะในวันเดียวกัน ไม่มีการเปลี่ยนแปลง กรุณาแก้เป็นรายการในทะเบียน', en: 'An import can be undone on the same day only. Nothing was changed; please correct single assets in the register.' },
  'register-import.undo-touched': { status: 409, th: 'มีรายการที่ถูกแก้ไขหรือใช้งานหลังนำเข้าแล้ว {count} รายการ เช่น {examples} จึงยกเลิกทั้งไฟล์ไม่ได้ ไม่มีการเปลี่ยนแปลง', en: '{count} of the imported things were changed or used since, such as {examples}, so the whole import cannot be undone. Nothing was changed.' },
  'register-import.column-unknown': { status: 422, th: 'ไฟล์นี้ไม่มีคอลัมน์ที่ {index} ยังไม่มีการบันทึก กรุณาเปิดหน้านี้ใหม่', en: 'The file has no column {index}. Nothing was saved; please reload the page.' },
  'register-import.description-column-missing': { status: 422, th: 'ยังไม่ได้บอกว่าคอลัมน์ใดคือชื่อรายการ กรุณาเลือกคอลัมน์ “รายการ” ก่อนตรวจ ยังไม่มีการเปลี่ยนแปลง', en: 'No column is chosen as the description. Please choose one before checking; nothing was changed.' },
  'register-import.names-made-meanwhile': { status: 409, th: 'มีผู้เพิ่ม “{name}” ในระบบหลังจากตรวจไฟล์นี้ กรุณากดตรวจอีกครั้งก่อนนำเข้า ทะเบียนเดิมยังอยู่ครบ', en: '“{name}” was added after this file was checked. Please check it again before importing; the register is as it was.' },
  'register-import.people-needed': { status: 409, th: 'ยังไม่มีหน่วยงานหรือบุคลากรในระบบ กรุณาตั้งค่าหน่วยงานก่อนนำเข้าทะเบียน', en: 'There are no units or people yet. Please set up the agency before importing its register.' },
  'register-import.stopped': { status: 503, th: 'การทำงานหยุดกลางคัน ส่วนที่ทำแล้วยังอยู่ครบ กรุณากดเริ่มอีกครั้งเพื่อทำต่อ', en: 'The work stopped on the way. What was done is kept; please start it again to go on.' },
} as const satisfies RefusalTable;
