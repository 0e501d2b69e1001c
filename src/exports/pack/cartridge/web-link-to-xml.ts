import { escapeMarkup } from '../escape-markup.ts';

/** A link to a web page in a Common Cartridge 1.3 (imswl_v1p3); it opens in a window of its own. */
export function webLinkToXml(title: string, address: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<webLink xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3 http://www.imsglobal.org/profile/cc/ccv1p3/ccv1p3_imswl_v1p3.xsd">',
    `<title>${escapeMarkup(title)}</title>`,
    `<url href="${escapeMarkup(address)}" target="_blank"/>`,
    '</webLink>',
    '',
  ].join('\n');
}
