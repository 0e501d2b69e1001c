/** The folder of the index below the site's root. Inside it each index has a folder named by what is in it. */
export const indexFolder = 'pagefind';

/** The file in that folder which says where the index is: `{ "format": 2, "version": "3f2a…" }`. */
export const manifestFile = 'index.json';

/** How the index is made. Raised with every change after which an older page could not read it. */
export const indexFormat = 2;
