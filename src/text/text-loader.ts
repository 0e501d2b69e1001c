import { existsSync } from 'node:fs';
import { glob, type Loader } from 'astro/loaders';

/**
 * Loads entries as `glob` does, but keeps their text as data: without this every MDX file becomes a module of its own in the
 * bundle, which at 2,000 cases is most of the build. The text is read by `composeCaseText` when its page is made.
 */
export function textLoader(options: { readonly pattern: string; readonly base: string }): Loader {
  const loader = glob(options);
  return {
    name: 'text-loader',
    load: (context) => {
      // `glob` keeps all entries of the last build where no file is left: the last case, once removed, would be published for ever.
      for (const [id, { filePath }] of context.store.entries()) {
        if (filePath !== undefined && !existsSync(new URL(filePath, context.config.root))) context.store.delete(id);
      }
      return loader.load({
        ...context,
        store: {
          ...context.store,
          addModuleImport: () => undefined,
          set: (entry) => context.store.set({ ...entry, deferredRender: false }),
        },
      });
    },
  };
}
