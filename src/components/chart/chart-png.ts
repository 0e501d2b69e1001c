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
      save(await toPng(this.dataset['src'] ?? ''), this.dataset['name'] ?? 'chart.png');
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

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

customElements.define('chart-png', ChartPng);
