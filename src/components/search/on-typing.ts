/** Calls `listener` when a field holds other words, but not while an input method composes them. */
export function onTyping(input: HTMLInputElement, listener: () => void): void {
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) listener();
  });
  input.addEventListener('compositionend', listener);
}
