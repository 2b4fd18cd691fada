/** Passages written before the rules and never used while building them. See `read-passage.ts` for the markup. */
export const heldOutA: readonly string[] = [
  // 1. formal interview, one boendestödjare, kin
  `Intervjuare: Kan du berätta hur det började?
Informant: Ja, det var {name:Gunilla} på kommunen som ringde först. {pronoun:Hon} sa att jag kunde få hjälp hemma två gånger i veckan. Sedan kom {name:Tomas Wiklund}, och {pronoun:han} har varit här sedan dess. Min {other:dotter} {name:Evelina} var med på första mötet och tyckte att det var bra att {pronoun:han} lyssnade.
Intervjuare: Vad gör ni när {pronoun:han} är här?
Informant: Vi diskar, vi går igenom posten och ibland åker vi till affären. {name:Tomas} brukar säga att det är jag som bestämmer takten. Det tycker jag är skönt, för på det förra stället blev det alltid bråttom.`,

  // 2. chat-like, lower case
  `asså {name:nadja} är typ den bästa jag haft. {pronoun:hon} fattar direkt om jag är trött. men {name:roger} liksom, {pronoun:han} bara sitter i soffan o kollar mobilen. jag sa till chefen {name:birgitta} men det hände inget. {pronoun:hon} sa att det va semester eller nåt. bor i {place:gottsunda} så det är långt för dom att komma säger dom. men {name:nadja} kommer alltid i tid ändå lol. min {other:syrra} {name:fatou} tycker jag ska byta helt.`,

  // 3. phone interview with numbers
  `I: Vilket nummer kan vi nå dig på om samtalet bryts?
IP: Ta {phone:073-418 22 90}. Eller hemnumret, det är {phone:018 - 46 71 15}.
I: Tack. Och vill du ha en kopia av rapporten?
IP: Ja gärna, mejla den till {email:rut.almkvist@hotmail.se}. Jag bor på {address:Väktargatan 44 C} men där fungerar inte brevlådan, så skicka inget dit.
I: Det ordnar vi. Hur gammal är du, om du vill säga det?
IP: Jag fyller {age:62} i {date:november}. Jag är född {date-of-birth:den 9 november 1961}, så det är bara att räkna.`,

  // 4. long passage without any identifying data
  `Jag tycker att det viktigaste är att man får vara med och bestämma själv. När vi gjorde planen satt vi vid köksbordet och skrev tillsammans. Det var jag som fick säga vad som skulle stå först. Sedan gick vi igenom vad som är svårt på morgonen och vad som är svårt på kvällen. Ibland vill jag bara ha någon som sitter bredvid när jag öppnar kuverten. Det behöver inte vara så märkvärdigt. Men när det kommer en vikarie som inte har läst något alls, då får jag börja om från början, och det tar på krafterna. Jag önskar att de kunde läsa planen innan de ringer på. Annars är jag nöjd. Schemat sitter på kylskåpet och varje vecka bockar vi av det som blev gjort. Det känns bra att se att det faktiskt händer något, även om det går långsamt.`,

  // 5. Somali names, city district, language
  `Informanten berättar att {pronoun:hennes} {other:mamma}, {name:Hodan Warsame}, kom till Sverige från {place:Somalia} {date:1993} och att familjen först bodde i {place:Rosengård}. {pronoun:Hon} själv heter {name:Ifrah} men kallas {name:Iffi} av alla. Boendestödjaren {name:Cabdi} pratar {other:somaliska} med {pronoun:hennes} {other:mamma}, vilket gör att alla förstår vad som sägs. När {name:Cabdi} var sjuk kom {name:Marie-Louise} i stället, och då fick {name:Ifrah} tolka åt sin {other:mamma}.`,

  // 6. ambiguous names
  `Det är {name:Björn} och {name:My} som kommer på vardagarna. {name:Björn} är lugn som en sten, och {name:My} får mig alltid att skratta. På helgen kommer {name:Sten}, {pronoun:han} är ny. Min min blev nog lång när jag såg {pronoun:honom}, för {pronoun:han} är så lik min {other:bror} {name:Stig}. Jag brukar stiga upp klockan sju, och då är {name:Maj} redan där och har kokat kaffe. {pronoun:Hon} på kontoret, {name:Siv}, är den som lägger schemat. {name:Hans} är {pronoun:hennes} chef och {pronoun:hans} telefon är alltid avstängd.`,

  // 7. personal numbers
  `Vid mötet uppgav brukaren sitt personnummer, {personal-number:19680412-2389}, och bad oss kontrollera att det stod rätt i beslutet. I beslutet hade det skrivits {personal-number:680412 2398}. {pronoun:Hennes} {other:son} har samordningsnummer {personal-number:910673-1211} eftersom {pronoun:han} kom hit för arbete. Handläggaren {name:Pernilla Östh} lovade att rätta uppgiften och att återkomma på telefon {phone:0701-77 32 08}. {other:Sonen}, {name:Danilo}, fick samma besked.`,

  // 8. phone spelled out
  `R: du kan ringa mig på {phone:noll sju sexa fyrtioett tjugotvå nitton fem} det är enklast
I: vänta, {phone:noll sju sex fyra ett två två ett nio fem}?
R: ja precis. och mejlen är {email:lina punkt b snabel-a gmail punkt com}
I: toppen. och det var {name:lina} va?
R: ja {name:lina bodin}. eller {name:lollo} som dom säger på jobbet. jag jobbar på {organisation:willys} några timmar i veckan`,

  // 9. Polish/Bosnian
  `{name:Agnieszka} har varit min kontaktperson i tre år. Innan dess hade jag {name:Zlatko}, som kom från {place:Tuzla}. {pronoun:Han} var snäll men glömde ofta. {name:Agnieszkas} sätt passar mig bättre, {pronoun:hon} skriver allt på en lapp som ligger kvar när {pronoun:hon} går. När {name:Zlatko} slutade fick jag inte veta det förrän {other:fru} {name:Kowalczyk} ringde. {pronoun:Hon} är enhetschef på {organisation:Kvarngårdens boendestöd}. Det borde de ha sagt tidigare.`,

  // 10. ages and diagnoses
  `Jag är {age:fyrtiosju år} och fick min {other:adhd}-diagnos när jag var {age:39}. Min {other:pojke} är {age:tolv år gammal} och har {other:autism}. De flesta på boendet är i {age:trettioårsåldern} så jag känner mig äldst. Innan jag fick diagnosen trodde de att det var {other:bipolär sjukdom}, och då åt jag {other:litium} i fyra år. Boendestödet har jag haft i sex år nu. Det bästa är att de inte bryr sig om vad det heter utan vad jag behöver.`,

  // 11. misspelled chat
  `jag fick {name:kristofer} först o sen {name:jesika}. {name:jesika} e så gullig {pronoun:hon} ringer innan. {name:mohamad} va bra me men {pronoun:han} sluta. nu e de {name:elisabhet} på torsdar o {pronoun:hon} vill bara städa hela tiden fast ja sagt att jag vill gå ut. ja har sagt de till {name:annelie} som e handlägare i {place:märsta} men {pronoun:hon} svarar inte på sms`,

  // 12. date variety
  `Beslutet kom {date:den 14 mars 2022} och gällde till och med {date:2023-03-31}. Uppföljningen skulle ha varit i {date:september} men blev inställd. {date:Den tredje oktober} ringde jag själv. Sedan hände ingenting förrän {date:våren 2024}, då {name:Kjell-Åke} tog över. {date:12/5} hade vi vårt första möte och {date:vecka 34} började det på riktigt. Det gick alltså över två år, och under den tiden kom det folk kanske tre gånger i månaden.`,

  // 13. workplace and rare job
  `Förr jobbade jag som {other:orgelbyggare} i {place:Knivsta}, det finns inte så många sådana. Sedan bröt jag ryggen och blev sjukskriven. Nu är jag två dagar i veckan på {organisation:Café Solsidan}, som drivs av {organisation:Misa}. Min handledare {name:Ann-Britt} är fantastisk. Innan dess praktiserade jag på {organisation:Bilkompaniet i Tierp AB}. Men där förstod de inte att jag blir trött av ljud.`,
];
