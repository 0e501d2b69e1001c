import { qrCode } from '../../qr/qr-code.ts';

/** The QR code of a whole address as an SVG element, for paper; nothing for a path, which leads nowhere from paper. */
export function codeToHtml(address: string): string {
  if (!/^https?:\/\//.test(address)) return '';
  const { size, path } = qrCode(address);
  return `<svg class="code" viewBox="0 0 ${size} ${size}" aria-hidden="true"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" stroke="#000"/></svg>`;
}
