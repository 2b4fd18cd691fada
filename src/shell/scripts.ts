/** The shell's own browser modules by name, for `buildAssets`. */
export const shellScripts: Readonly<Record<string, URL>> = {
  passkey: new URL('./scripts/passkey.ts', import.meta.url),
};
