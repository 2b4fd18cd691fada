/** Browser modules of the shell's own pages, by the name a page asks for them with (src/house-assets.ts builds them). */
export const shellScripts: Readonly<Record<string, URL>> = {};
