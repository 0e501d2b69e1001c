import { escapeMarkup as text } from '../escape-markup.ts';
import type { Pack } from '../pack.ts';
import type { CartridgeFolder, CartridgeResource } from './cartridge-resource.ts';

const types = { page: 'webcontent', discussion: 'imsdt_xmlv1p3', link: 'imswl_xmlv1p3' } as const;

const namespaces = [
  'xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1"',
  'xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  `xsi:schemaLocation="${[
    'http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1 http://www.imsglobal.org/profile/cc/ccv1p3/ccv1p3_imscp_v1p2_v1p0.xsd',
    'http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest http://www.imsglobal.org/profile/cc/ccv1p3/LOM/ccv1p3_lommanifest_v1p0.xsd',
  ].join(' ')}"`,
].join(' ');

/**
 * The manifest of a Common Cartridge 1.3 (imsmanifest.xml): one organization, whose root item has no title; a folder has a title and no
 * resource, a leaf both; a page's resource names its file twice, in `href` and as its file, a discussion's and a link's only as its file.
 */
export function manifestToXml({ id, title, gist = title }: Pack, folders: readonly CartridgeFolder[]): string {
  const resources = folders.flatMap((folder) => folder.resources);
  const numbers = new Map(resources.map((resource, index) => [resource, `resource-${index + 1}`]));
  const numberOf = (resource: CartridgeResource) => numbers.get(resource) ?? '';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier="${text(`manifest-${id}`)}" ${namespaces}>`,
    '<metadata>',
    '<schema>IMS Common Cartridge</schema>',
    '<schemaversion>1.3.0</schemaversion>',
    '<lomimscc:lom><lomimscc:general>',
    `<lomimscc:title><lomimscc:string language="zh-CN">${text(title)}</lomimscc:string></lomimscc:title>`,
    '<lomimscc:language>zh-CN</lomimscc:language>',
    `<lomimscc:description><lomimscc:string language="zh-CN">${text(gist)}</lomimscc:string></lomimscc:description>`,
    '</lomimscc:general></lomimscc:lom>',
    '</metadata>',
    '<organizations><organization identifier="organization" structure="rooted-hierarchy"><item identifier="root">',
    ...folders.map((folder, index) => folderToXml(folder, `folder-${index + 1}`, numberOf)),
    '</item></organization></organizations>',
    '<resources>',
    ...resources.map((resource) => resourceToXml(resource, numberOf(resource))),
    '</resources>',
    '</manifest>',
    '',
  ].join('\n');
}

function folderToXml(
  { title, resources }: CartridgeFolder,
  identifier: string,
  numberOf: (resource: CartridgeResource) => string,
): string {
  const items = resources.map((resource) => {
    const number = numberOf(resource);
    return `<item identifier="item-${number}" identifierref="${number}"><title>${text(resource.title)}</title></item>`;
  });
  return [`<item identifier="${identifier}"><title>${text(title)}</title>`, ...items, '</item>'].join('\n');
}

function resourceToXml({ kind, file, isLessonPlan = false }: CartridgeResource, identifier: string): string {
  const href = kind === 'page' ? ` href="${text(file)}"` : '';
  const use = isLessonPlan ? ' intendeduse="lessonplan"' : '';
  return `<resource identifier="${identifier}" type="${types[kind]}"${href}${use}><file href="${text(file)}"/></resource>`;
}
