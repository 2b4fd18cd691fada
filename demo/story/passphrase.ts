/** The passphrase of both bureaus' keys in the demo, told in the coordinators' own words so that anybody can try to unlock. */
export const demoPassphrase = 'kanal vante trappa lykta';
