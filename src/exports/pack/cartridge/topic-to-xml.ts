import { escapeMarkup } from '../escape-markup.ts';

/** A discussion topic of a Common Cartridge 1.3 (imsdt_v1p3). */
export function topicToXml(title: string, text: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<topic xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imsdt_v1p3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsccv1p3/imsdt_v1p3 http://www.imsglobal.org/profile/cc/ccv1p3/ccv1p3_imsdt_v1p3.xsd">',
    `<title>${escapeMarkup(title)}</title>`,
    `<text texttype="text/plain">${escapeMarkup(text)}</text>`,
    '</topic>',
    '',
  ].join('\n');
}
