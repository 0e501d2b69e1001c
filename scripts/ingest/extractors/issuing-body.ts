/**
 * The body of government that a title, signature or outlet names in full with its region (云州市司法局, 青岭县人民政府), or undefined.
 */
export function issuingBody(text: string | undefined): string | undefined {
  return BODY.exec(text ?? '')?.[0];
}

// 云州市司法局 · 青岭县人民政府 · 江口区人民检察院
const BODY =
  /(?:[\u4e00-\u9fa5]{2,12}?(?:省|市|县|区|旗|州|盟|镇|乡|街道))(?:人民政府(?:办公[厅室])?|司法[局厅]|公安[局厅]|(?:中级|高级)?人民法院|人民检察院|[\u4e00-\u9fa5]{2,10}?(?:局|委员会|办公室|办事处))/;
