/**
 * Endings by which a capitalised word gives itself away as a surname. Only used on capitalised words or next to a known name:
 * in lower case `berg` and `ström` end plenty of ordinary words.
 */
export const surnameEndings = `
sson sdotter sdóttir ström berg gren qvist kvist quist lund dahl holm mark stedt strand sten blad blom bäck
löf mans wall vall hjelm crantz krantz sköld stierna stjärna hufvud svärd lander ander elius enius onius inius
feldt felt borg gård gaard ović evic ovic evich ovich ević ić ski ska sky skyj skaja czyk wicz czak iuk chuk
czuk enko yenko chenko ov ova ev eva yev yeva ets uk opoulos opoulou idis idou akis aki atos ellis escu eanu
anu oiu zadeh zade zada pour poor nejad nezhad khani zai oglu oğlu yan ian shvili dze inen nen lainen mäki
niemi järvi koski ez és az
`;

/** Words that tie the parts of a name together. */
export const nameParticles = `
al el abd abdul abu abou ibn bin bint ben van von af de del della der den da dos das do di du la le mac mc o
st san santa ter ten zu zur y e
`;
