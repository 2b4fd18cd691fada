/**
 * Ordinary words that are also somebody's name and that the common-word lists lack. In lower case, or first in a
 * sentence, they count as names only when the words around them say so.
 */
export const nameWords = `
an ana ande angel blomster borg can dan dick ed finn flink fors fält gal gap gill gripen grip he hed hell
hjort ho holm hult isa jarl jung kara karl kling kron kvist lam lan lat lim lin lo love lund ly mil mo mon
munter nalle nord odd ora palm pan par ping pol puck prins pärla ran rask saga skott stig stål su sund svärd
säll tam tan tapper tell tjäder toll tor trana tuba tuss ull unna vide viking vild vinge vira yra öst ört rim
munk pricken smulan plutten snutten löken kryddan humlan roman ras rut hurtig liga samba flora hind malm eko
bin do gang hang long pong tin tot van wan chi dag dagen sam art bill bell bay bush cook cross day field ford
green hall hill king lake mason may north page parker penny price rice rose snow sweet ward west white wood
young bala balla bravo bruk bäck draga egal häll härd islam kamel kiss lama lian lata masa matt maxi mega meja
mört nita peng pilla primus raid rama ramla rand randa rasa rens risa safari sota stolpe sultan sägen thai
törn vajer viral hop kid jet mana karma bilen vikas firas hejar hakan mattan milen pinar sanda sundar eldar
vida renas wanna karar hande arta toma saman idar degan dejen antal moppe villan mackan bitten rosen myggan
pussen hålan samer klasse stickan munken landing mate tidigare stenar sanning sann tanto trio klack balk bock
fäll gädda göken hackspett hare lax lejon mård orre ripa svala tärna udd ulv vakt vass vesper våg valk
`;

/** Names of up to three letters that are safe to take for names even in lower case. */
export const shortNames = `
abe ada ali ama amy ane ann ara ari asa aya ben bob cai dua ece eda eli ena eva ewa eve fia fon gia gry gun
guy ida ilo ima ina ira ivo jim joe jon jan jur kai kaj kim lea lee leo lia lis liz lo lou lui mai mia mio moa
mya my nea nia noa ola ole ove pia pim poy pål pär roy siv sia sue ted tea teo tim una uno ula ulf uli ute vic
zoe mei hoa duc anh ngo hue joo kia tor rut rim åsa åke ian may mie mae mats
`;

/** Function-like words that are taken for names in lower case only after a clear cue such as "heter" or "hej". */
export const weakNameWords = `
an ana bo can dag dan de den do du ed ha han hans he ho jo kan lad lan lam le li man med min mo mon mot nu no
på pan par ra ran ro san se sen si so son su ta tan to tot ty un van vi vu wan ya ye yes yo alla andra dina
dom ena era inga mina rena rita sena sida sin sina sök tar ten till under upp vad var vara ville vilja är öst
ut
`;
