/** The element of the given type that `selector` finds in `root`. Throws where the markup and its script have come apart. */
export function findPart<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
  const part = root.querySelector(selector);
  if (part instanceof type) return part;
  throw new Error(`No ${type.name} is found by ${selector}.`);
}
