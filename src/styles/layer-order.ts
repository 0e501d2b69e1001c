/**
 * The order of all cascade layers. It stands inline at the head of every page, for the bundler is free to put a component's
 * stylesheet before the layout's; astro.config.mjs lets its hash pass the Content-Security-Policy.
 */
export const layerOrder = '@layer reset, tokens, base, layout, components, modes, print;';
