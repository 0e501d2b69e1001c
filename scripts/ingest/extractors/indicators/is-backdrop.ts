/**
 * Whether a sentence tells how things were before what the article tells of: in a section on the background (案例背景, 为什么要改), or
 * after 过去 or 改革前 at the beginning of it or of a sentence before it in the paragraph. All texts are plain.
 */
export function isBackdrop(sentence: string, before: string, heading: string): boolean {
  return BACKDROP_HEADING.test(heading) || FORMERLY.test(sentence) || FORMERLY.test(before.slice(-LOOK_BACK));
}

const LOOK_BACK = 200;
const BACKDROP_HEADING = /背景|缘起|起因|动因|为什么|为何|为啥/;
// 过去复议机关太分散。 · 孟主任:改革前，…
const FORMERLY =
  /(?:^|[。;:!?])(?:在|当时|说到)?(?:过去|以前|以往|改革前|此前|原先)(?!一年|[\d一二两三四五六七八九十]+年)/;
