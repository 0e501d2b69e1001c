import { findContactData } from '../../../src/domain/contact-data.ts';
import { mapText } from './map-text.ts';
import { reportFinding } from './report-finding.ts';
import type { Transform } from './transform.ts';

/** Writes 〔略〕 in the place of telephone, QQ, e-mail and identity numbers in the text: no case may hold one. */
export const maskContactData: Transform = (tree, file) =>
  mapText(tree, (text) => {
    const found = findContactData(text);
    if (found.length === 0) return text;
    reportFinding(file, {
      type: 'contact-data',
      severity: 'warning',
      description: `正文里有${[...new Set(found.map(({ kind }) => kind))].join('、')}，已换成〔略〕。请看那一句还要不要保留。`,
    });
    return found.reduce((masked, { match }) => masked.replace(match, '〔略〕'), text);
  });
