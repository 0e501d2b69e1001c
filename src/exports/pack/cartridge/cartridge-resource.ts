/** A file of a cartridge that its table of contents leads to. */
export interface CartridgeResource {
  readonly kind: 'page' | 'discussion' | 'link';
  readonly title: string;
  /** Its path in the cartridge, unique. */
  readonly file: string;
  readonly content: string | Uint8Array;
  /** Whether it is for the teacher. */
  readonly isLessonPlan?: boolean;
}

/** A folder of the table of contents. */
export interface CartridgeFolder {
  readonly title: string;
  readonly resources: readonly CartridgeResource[];
}
