/**
 * The few bytes that run before a page is drawn: 长者模式 as the reader left it, and whether the browser can read aloud, so that
 * nothing moves or flashes afterwards. astro.config.mjs lets its hash pass the Content-Security-Policy.
 */
export const headScript =
  "(d=>{if('speechSynthesis'in window)d.speech='';try{if(localStorage.getItem('elder')==='1')d.elder=''}catch{}})(document.documentElement.dataset)";
