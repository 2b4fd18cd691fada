/** Passages used while widening the net: names and places that are words, chats, dialect. See `read-passage.ts`. */
export const seenD: readonly string[] = [
  `ja alltså jag heter {name:viola} och bor i {place:flen} sen {date:2016} ungefär. det är {name:björn} som kommer på måndagar och {name:siv} på fredagar. {name:siv} är snäll men {name:björn} pratar mest om sin {other:fru}. jag jobbade på {organisation:kvarnen} förut men det blev för stressigt`,

  `Intervjuaren: Kan du berätta vem som kommer hem till dig?
Deltagaren: Det är {name:Sten} oftast. Ibland är det {name:My} eller {name:Love}. {name:My} är bra på att laga mat. {name:Sten} tar mig till {organisation:Träffen} på onsdagar.
Intervjuaren: Vad gör ni på {organisation:Träffen}?
Deltagaren: Vi fikar. {name:Maj} som är föreståndare bakar bullar.`,

  `hej de e {name:thuy} min boendestödjare heter {name:linh} å {pronoun:hon} som va före hette {name:ngoc anh}. {name:linh} kan {other:vietnamesiska} så ja fattar allt. ja kom från {place:da nang} när ja va {age:elva}. min {other:bror} {name:minh} bor i {place:borås}`,

  `jag kommer från {place:eritrea} och heter {name:mehret} {pronoun:hon} som hjälper mig heter {name:letebrhan} vi pratar {other:tigrinja} ibland {pronoun:hon} är från {place:keren} {pronoun:hennes} {other:man} {name:tekle} kör buss för {organisation:nobina} i {place:märsta}`,

  `min boendestödjare är från {place:hargeisa} {pronoun:han} heter {name:cabdiraxmaan} men alla säger {name:abdi} {pronoun:han} jobba på {organisation:solgläntan} innan de lades ner. {name:xaawo} på kontoret är också bra {pronoun:hon} ringer när {name:abdi} e sjuk`,

  `{name:somchai} och {name:nittaya} driver restaurangen där jag praktiserar den heter {organisation:lilla elefanten} den ligger i {place:avesta}. {name:nittaya} säger alltid åt mig att äta först. min handläggare {name:jeanette} på {organisation:arbetsförmedlingen} fixade platsen`,

  `Jag ringde {name:Gun} på kommunen och sa att {name:Tor} inte hade kommit. Då sa {name:Gun} att {name:Tor} var sjuk sedan i {date:november}. Ingen hade sagt något till mig. {name:Rut}, som är min gode man, blev arg. {name:Rut} ringde {name:Sky} som är chef.`,

  `mitt nummer är {phone:noll sjuttiotre fem noll noll arton tjugotvå} och personnumret är {personal-number:sjuttioåtta noll tre tolv sextiosex femtiofem}. dörrkoden är {other:2580} och det är {address:ringvägen 4} tredje våningen. säg till {name:kim} att hen ska ringa på`,

  `ja du förstår {pronoun:ho} {name:karin} {pronoun:ho} kom te mej om mårnarna å så drack vi kaffi. {pronoun:ho} va ifrån {place:älvdalen} å prata så ja feck skratta. {name:karin} å {name:anders persa} va syskon. ja ä född i {place:orsa} {date-of-birth:trettiåtta} så ja ä {age:åttifem} nu`,

  `Grupp: 
{name:Ros}: Jag tycker att planen är bra.
{name:Sol}: Jag har ingen plan.
{name:Ros}: Har inte {name:Linnea} gjort någon?
{name:Sol}: Nej, {name:Linnea} slutade i {date:mars}. Nu är det {name:Stig} som har hand om det.
{name:Kaj}: {name:Stig} är min också.`,

  `jag va på {organisation:lagret} i {place:jordbro} förut. sen fick jag {other:psykos} {date:våren 2019} å hamna på {organisation:löwet}. där träffa ja {name:conny} {pronoun:han} va skötare. {name:conny} sa att ja borde söka boendestöd. de va de bästa nån sagt ti mej`,

  `min {other:dotter} {name:tuva} går i {other:åttan} på {organisation:eriksdalskolan} och min {other:son} {name:loke} har precis fyllt {age:sex}. boendestödet hjälper mig att läsa veckobreven. {name:marielouise} sätter upp dom på kylen. skolan har en mentor som heter {name:perra}`,

  `Brukaren, i det följande {name:B.L.}, är född på {date-of-birth:60-talet} och har sedan {date:hösten 2011} insatsen boendestöd. {name:B.L.} uppger att ordinarie personal, {name:A. Wikander} och {name:J}, är kunniga. {name:J} har dock bytt tjänst till {organisation:enheten Björken}. Samtalet ägde rum {date:2023-04-18} på {organisation:Medborgarhuset}.`,

  `de heter olika saker hela tiden. {name:fia} kommer när {name:lovis} är ledig och när {name:fia} är ledig kommer {name:jocke}. {name:jocke} glömmer. jag skrev till {name:annsofie} på {organisation:socialförvaltningen} men {name:annsofie} har semester till {date:vecka 32}`,

  `Jag åt {other:Risperdal} i många år. Läkaren på {organisation:Hjärtat} i {place:Kumla} bytte till {other:Abilify}. {name:Doktor Lund} var den första som lyssnade. Nu är det {name:Palm} som skriver ut och {name:Ek} som är sköterska.`,

  `alltså ja o {name:robban} växte upp på {organisation:barnhemmet solbacken} utanför {place:mariestad}. sen hamna {pronoun:han} på {organisation:kåken}. {name:robban} fyllde {age:femtitre} i somras. boendestödjarn {name:leffe} kör oss till {organisation:ladan} på torsdagar så vi får snickra`,

  `{name:Hodan} frågade om jag ville följa med till {place:Rosengård}. Där bor {pronoun:hennes} {other:syster} {name:Ifrah} och {pronoun:hennes} barn. Jag sa ja. {name:Ifrah} lagade bariis. {name:Hodan} är min kontaktperson sedan i {date:januari}. Innan det hade jag {name:Filsan}, men {pronoun:hon} började plugga på {organisation:Malmö högskola}.`,

  `{pronoun:hon} heter {name:sirpa} tror ja. eller {name:sirkka}. {pronoun:hon} e från {place:kemi} iallafall. {name:pertti} är {pronoun:hennes} {other:karl}, dom har husvagn i {place:böda}. jag brukar säga {name:sippan}. {pronoun:hon} blir int arg`,

  `säg till {name:kristofferr} att ja inte kan på tisdag. {name:mohamad} kan ta min tid. adressen är {address:björkgattan 12} port {other:B} kod {other:4471}. ring inte på {phone:0702 33 41 18} ring {phone:08 55 22 19} istället mvh {name:aneli}`,
];
