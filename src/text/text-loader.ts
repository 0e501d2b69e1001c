import { glob, type Loader } from 'astro/loaders';

/**
 * Loads entries as `glob` does, but keeps their text as data: without this every MDX file becomes a module of its own in the
 * bundle, which at 2,000 cases is most of the build. The text is read by `caseText` when its page is made.
 */
export function textLoader(options: { readonly pattern: string; readonly base: string }): Loader {
  const loader = glob(options);
  return {
    name: 'text-loader',
    load: (context) =>
      loader.load({
        ...context,
        store: {
          ...context.store,
          addModuleImport: () => undefined,
          set: (entry) => context.store.set({ ...entry, deferredRender: false }),
        },
      }),
  };
}
