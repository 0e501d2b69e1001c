import { type SpokenSentence, spokenSentences } from './spoken-sentences.ts';

const name = 'reading';

/**
 * `<read-aloud for="text">`: reads a part of the page sentence by sentence with the browser's own voice, marks the sentence, and
 * stops at Escape. A pause begins its sentence anew, for not every browser can go on within one.
 */
class ReadAloud extends HTMLElement {
  #sentences: readonly SpokenSentence[] = [];
  #next = 0;
  /** Each start has its number: what an earlier one still reports is not listened to. */
  #run = 0;

  connectedCallback(): void {
    this.#button('play')?.addEventListener('click', () =>
      this.dataset['state'] === 'reading' ? this.#pause() : this.#play(),
    );
    this.#button('stop')?.addEventListener('click', () => this.#stop());
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.dataset['state'] !== undefined) this.#stop();
    });
    // A voice goes on after its page is left.
    window.addEventListener('pagehide', () => speechSynthesis.cancel());
  }

  #button(action: string): HTMLButtonElement | null {
    return this.querySelector(`button[data-action='${action}']`);
  }

  #play(): void {
    if (this.dataset['state'] === undefined) {
      const part = document.getElementById(this.getAttribute('for') ?? '');
      this.#sentences = part === null ? [] : spokenSentences(part);
      this.#next = 0;
    }
    this.#show('reading', '暂停', '');
    this.#speak();
  }

  #speak(): void {
    const sentence = this.#sentences[this.#next];
    if (sentence === undefined) {
      this.#stop();
      return;
    }
    this.#run += 1;
    const run = this.#run;
    mark(sentence);
    const words = new SpeechSynthesisUtterance(sentence.text);
    words.lang = 'zh-CN';
    const voice = speechSynthesis.getVoices().find(({ lang }) => /^(zh|cmn)/.test(lang));
    if (voice !== undefined) words.voice = voice;
    words.addEventListener('end', () => {
      if (run !== this.#run) return;
      this.#next += 1;
      this.#speak();
    });
    words.addEventListener('error', () => {
      if (run !== this.#run) return;
      this.#stop();
      this.#say('这台设备上的浏览器读不出中文：没有中文语音，或语音没有打开。');
    });
    speechSynthesis.cancel();
    speechSynthesis.speak(words);
  }

  #pause(): void {
    this.#run += 1;
    speechSynthesis.cancel();
    this.#show('paused', '继续', `停在第 ${this.#next + 1} 句，共 ${this.#sentences.length} 句。`);
  }

  #stop(): void {
    this.#run += 1;
    speechSynthesis.cancel();
    CSS.highlights?.delete(name);
    delete this.dataset['state'];
    this.#label('朗读');
    this.#say('');
  }

  #show(state: string, label: string, status: string): void {
    this.dataset['state'] = state;
    this.#label(label);
    this.#say(status);
  }

  #label(text: string): void {
    const button = this.#button('play');
    if (button !== null) button.textContent = text;
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = text;
  }
}

/** Marks a sentence where the browser can, and brings it into view where it is not. */
function mark({ range }: SpokenSentence): void {
  CSS.highlights?.set(name, new Highlight(range));
  const { top, bottom } = range.getBoundingClientRect();
  if (top > 0 && bottom < window.innerHeight * 0.8) return;
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({ top: top - window.innerHeight / 3, behavior: isStill ? 'instant' : 'smooth' });
}

customElements.define('read-aloud', ReadAloud);
