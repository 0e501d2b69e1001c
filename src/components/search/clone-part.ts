import { findPart } from './find-part.ts';

/** A copy of what the template `name` of `root` holds: `<template data-part="name">` with one element in it. */
export function clonePart<T extends Element>(root: ParentNode, name: string, type: new () => T): T {
  const template = findPart(root, `template[data-part="${name}"]`, HTMLTemplateElement);
  const copy = template.content.firstElementChild?.cloneNode(true);
  if (copy instanceof type) return copy;
  throw new Error(`The template ${name} does not begin with a ${type.name}.`);
}
