/**
 * Nouns that give somebody's gender away, each with a neutral word: `nouns = neutral`, one group a line. The forms before the
 * sign are taken as they stand; their genitives follow by rule. `domain.md` offers them for change, kind `other`.
 */
export const genderedNouns = `
mamma mama morsa mor moder mamsen mams mami = förälder
mamman morsan modern moran = föräldern
mammor mödrar = föräldrar
mammorna mödrarna = föräldrarna
pappa papa farsa fader papi = förälder
pappan farsan fadern = föräldern
pappor fäder = föräldrar
papporna fäderna = föräldrarna
son dotter pojke flicka grabb tös jänta gosse gutt pojk flickebarn pojkebarn lillkille lilltjej = barn
sonen dottern pojken flickan grabben tösen jäntan gossen dottra pojkn = barnet
söner döttrar pojkar flickor grabbar töser gossar = barn
sönerna döttrarna pojkarna flickorna grabbarna töserna = barnen
bror broder brorsa syster syrra lillebror storebror lillasyster storasyster lillbrorsa storbrorsa tvillingbror tvillingsyster halvbror halvsyster bonusbror bonussyster styvbror styvsyster brosha lillsyrra storsyrra = syskon
brodern brorsan systern syrran lillebrorsan lillbrorsan storebrorsan storbrorsan lillsyrran storsyrran tvillingbrorsan tvillingsyrran = syskonet
bröder systrar brorsor syrror halvbröder halvsystrar = syskon
bröderna systrarna brorsorna syrrorna = syskonen
farmor mormor farfar morfar gammelfarmor gammelmormor gammelfarfar gammelmorfar momo abuela babushka bestemor = mor- eller farförälder
farmorn mormodern farfadern morfadern = mor- eller farföräldern
faster moster farbror morbror = släkting
fastern mostern farbrodern morbrodern fastrar mostrar farbröder morbröder = släkting
brorson brorsdotter systerson systerdotter brorsbarn systerbarn = syskonbarn
brorsonen brorsdottern systersonen systerdottern = syskonbarnet
sonson dotterson sondotter dotterdotter sonsonen dottersonen sondottern dotterdottern = barnbarn
svärmor svärfar svärmodern svärfadern svärmorsan svärfarsan = svärförälder
svåger svägerska svågern svägerskan svärson svärdotter svärsonen svärdottern = släkting
styvmamma styvpappa styvmor styvfar plastmamma plastpappa bonusmamma bonuspappa styvfarsa styvmorsa fostermamma fosterpappa fosterfar fostermor = bonusförälder
styvmamman styvpappan bonusmamman bonuspappan plastpappan plastmamman styvmodern styvfadern fostermamman fosterpappan = bonusföräldern
styvson styvdotter bonusson bonusdotter styvsonen styvdottern bonussonen bonusdottern fosterson fosterdotter fostersonen fosterdottern = bonusbarn
gudmor gudfar gudson gudmodern gudfadern gumor = fadder
fru hustru make maka frugan hustrun frun maken makan gubben kärringen äkta_man = partner
fruar hustrur makar = partner
flickvän pojkvän tjejkompis killkompis väninna flickvännen pojkvännen väninnan fästman fästmö fästmannen fästmön = vän
flickvänner pojkvänner väninnor killkompisar tjejkompisar = vänner
exman exfru exmake exmaka exflickvän expojkvän exmannen exfrun exmaken exmakan exflickvännen expojkvännen exhustru exhustrun = före detta partner
änka änkan änkling änklingen änkeman änkemannen = efterlevande
kvinna dam fruntimmer tant gumma brud brutta donna käring kärring tjej kille kis karl karlslok snubbe gubbe herre herr farbrorn tjomme lirare_kille ungkarl ungkar gentleman = person
kvinnan damen tanten gumman bruden käringen tjejen killen karln karlen snubben mannen gubbn herrn guzzen herren tjejn killn manen fröken = personen
kvinnor damer tanter gummor brudar käringar kärringar tjejer killar karlar snubbar män gubbar herrar kärringarna = personer
kvinnorna damerna tanterna gummorna brudarna tjejerna killarna karlarna snubbarna männen gubbarna herrarna käringarna = personerna
tjejkväll killkväll tjejgäng killgäng tjejgruppen killgruppen tjejgrupp killgrupp kvinnogrupp mansgrupp kvinnogruppen mansgruppen = grupp
kvinnlig kvinnliga kvinnligt manlig manliga manligt = [kön]
gravid gravida = [livshändelse]
tonårstjej tonårskille tonårsdotter tonårsson = tonåring
tvillingpojkar tvillingflickor tvillingsöner tvillingdöttrar = tvillingar
prinsessa drottning barnflicka barnflickan städerska städerskan lärarinna lärarinnan servitris servitrisen skådespelerska sångerska författarinna väninnor kassörska kassörskan sömmerska balettdansös dansös konstnärinna flygvärdinna = [yrke]
prinsessan drottningen flygvärdinnan sångerskan skådespelerskan sömmerskan = [yrke]
`;

/** Gendered nouns that are also function words; only with a possessive, article or adjective before them. */
export const genderedAfterDeterminer = `
man = partner
far mor = förälder
fru brud kis herre dam karl brutta brush = person
`;
