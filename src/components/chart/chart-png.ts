import { saveFile } from '../save-file.ts';

/** The width of the picture in pixels: a slide in full HD. */
const width = 1920;

/**
 * Makes a PNG of the chart's SVG file in the browser, for only there are Chinese fonts at hand. Its list item is hidden until this
 * script is there; what it makes is saved, and nothing is sent anywhere.
 */
class ChartPng extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (this.parentElement !== null) this.parentElement.hidden = false;
    button?.addEventListener('click', async () => {
      button.disabled = true;
      saveFile(this.dataset['name'] ?? 'chart.png', await toPng(this.dataset['src'] ?? ''));
      button.disabled = false;
    });
  }
}

async function toPng(address: string): Promise<Blob> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.round((width * image.naturalHeight) / image.naturalWidth);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('No PNG was made.')) : resolve(blob)), 'image/png');
  });
}

customElements.define('chart-png', ChartPng);
