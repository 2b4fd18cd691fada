/** Passages used while building the rules. See `read-passage.ts` for the markup. */
export const seenA: readonly string[] = [
  `Intervjuare: Hur länge har du haft boendestöd?
Informant: Sedan {date:2017}. Det var {name:Lotta} som hjälpte mig att ansöka. {pronoun:Hon} jobbade på {organisation:Slottsgatans öppenvård} då.
Intervjuare: Och vem kommer hem till dig nu?
Informant: {name:Daniel} på måndagar och {name:Sahar} på torsdagar. {name:Sahar} är den som kan mest om papper. {pronoun:Hon} hjälpte mig när {organisation:Försäkringskassan} krånglade.
Intervjuare: Är det du som bestämmer vad ni gör?
Informant: För det mesta. {name:Daniel} frågar alltid vad jag vill göra, {name:Sahar} har ofta en egen plan.`,

  `ja hej de e {name:micke} här. jag ville bara säga att {name:lasse} från boendestödet glömde sin mobil hos mig. {pronoun:han} kan hämta den imorrn. {pronoun:hans} chef ringde men jag hann inte svara. säg till {name:annika} oxå. hälsa {name:pirjo}!! mvh {name:micke}`,

  `Min boendestödjare heter {name:Mohamed Abdullahi}. {pronoun:Han} kom till {place:Borlänge} från {place:Mogadishu} när {pronoun:han} var {age:sexton}. Vi pratar mycket om hur det är att vara ny. Min egen familj kom från {place:Chile} på sjuttiotalet, så min {other:pappa} {name:Hernán} och {name:Mohamed} har mycket att prata om.`,

  `Nej men alltså planen, den har jag inte sett. Det var {name:Ingrid Holmberg} på kommunen som skrev den, och sedan slutade {pronoun:hon}. Den nya heter {name:Fatemeh} någonting. {pronoun:Hon} har lovat att komma hit i {date:april}. Jag bor ju kvar på {address:Ekorrvägen 19} i {place:Sandviken}, så {pronoun:hon} hittar nog.`,

  `Klienten, {age:34 år}, har diagnoserna {other:autism} och {other:ADHD}. Hen bor i en tvåa på {address:Lingonstigen 3A} sedan {date:augusti 2020}. Kontakt tas via {other:modern}, {name:Ulla Forsgren}, telefon {phone:0223-123 45}. God man är {name:Sten-Åke Palm}. {pronoun:Han} nås säkrast på {email:stenake.palm@telia.com}.`,

  `Jag tycker om när det är lugnt. Det ska inte vara för många olika. En gång kom det fem stycken på samma vecka och då stängde jag av telefonen. De flesta är snälla men de har bråttom. Jag skulle vilja att någon satt ner och drack kaffe med mig och frågade hur det går på riktigt. Städningen klarar jag själv om någon bara sätter igång mig. Det är starten som är svår, inte själva jobbet. När vi har gjort schemat tillsammans så fungerar det bättre. Förra hösten provade vi att ha en lista på dörren och den hänger kvar. Jag känner mig mer självständig nu än för två år sedan, men jag vill inte att de tar bort stödet bara för att det går bra.`,

  `{name:Yusufs} sätt att förklara är bra. {pronoun:Han} ritar. {name:Pernilla} däremot, {pronoun:hon} pratar så fort att jag tappar tråden. Jag har sagt det till {name:Ahmed}, som är gruppledare på {organisation:Hornstulls stödteam}. {pronoun:Han} skulle ta upp det. Det var före jul. {name:Yusuf} har slutat nu, {pronoun:han} flyttade till {place:Malmö} för att läsa på {organisation:Malmö universitet}.`,

  `R: kan du säga ditt telefonnummer en gång till
S: {phone:noll sju noll, åtta åtta, tolv, fyrtiofem, nio}
R: och mejl
S: {email:kurre.berg snabel-a hotmail punkt com}
R: och du heter {name:kurt} va?
S: ja men säg {name:kurre}. {name:kurt} säger bara {other:morsan}`,

  `Det finns två som heter {name:Maria}, så vi säger {name:Maria L} och {name:Lilla Maria}. {name:Maria L} är boendestödjare och {name:Lilla Maria} är vikarie. Det kan bli fel när de ringer från kontoret och säger att {name:Maria} kommer. Då vet jag inte vem det blir. En gång öppnade jag inte, för jag trodde att det var någon helt annan.`,

  `Vid samtalet {date:den 3 februari 2022} framkom att brukaren inte fått sin genomförandeplan. Enhetschef {name:Kerstin Ahlqvist} uppger att planen skickades med post till {address:Trädgårdsgatan 8, 632 20 Eskilstuna}. Brukaren är född {date-of-birth:1954-06-30} och har skyddade uppgifter. {name:Ahlqvist} återkommer {date:10 februari}.`,

  `jag o {name:bella} va på stan med {name:jonte} från boendestöd. {name:bella} e min hund asså. {name:jonte} e rädd för hundar men {pronoun:han} sa de va okej. vi gick till {organisation:ica maxi} o sen till parken. jag orka mer än jag trodde. nästa vecka ska vi åka buss till {place:knivsta} o hälsa på {other:farmor}. {pronoun:hon} fyller {age:åttio}.`,

  `När jag låg inne på {organisation:Ulleråkers sjukhus} var det en läkare, doktor {name:Rosenqvist}, som sa att jag aldrig skulle kunna bo själv. Jag har bott själv i elva år nu. Det skulle jag vilja berätta för {pronoun:honom}. Boendestödet har gjort hela skillnaden. {name:Gudrun}, {name:Nasrin} och {name:Pelle} är som en liten familj för mig.`,

  `Brukaren {name:T.K.} berättar att boendestödjaren {name:M} ofta kommer sent. Enligt {name:T.K.} har {name:M} aldrig tagit fram planen. {name:T.K.} säger också att kontaktpersonen {name:Å. Lindbom} är "guld värd". Vi noterar att samarbetet med {name:M} behöver ses över.`,

  `Jag har {other:bipolär sjukdom} typ två och äter {other:Lamotrigin}. Innan dess var det {other:Litium} men mina njurar klarade inte det. {name:Siv} på psykosmottagningen i {place:Gävle} ringer varje månad. {pronoun:Hon} är rak och bra. Min {other:son} {name:Theo} är {age:nio år} och bor hos sin {other:pappa} i {place:Hofors} varannan vecka.`,

  `det bästa me boendestöd e att jag kommer ut. före va jag hemma i typ tre år. ja öppna inte ens fönstret. nu går vi till affären två gånger i veckan och ibland fikar vi. det va jobbigt i början men nu e det det jag ser fram emot mest. det enda dåliga är att de byter tider hela tiden och att man inte får veta det innan. då sitter man där och väntar. jag fick ett papper med alla namn men jag tappade bort det. så de borde sätta upp det på väggen eller skicka ett sms på morgonen. annars tycker jag det är bra. kanske mer tid på helgen.`,

  `{name:Dragana Petrović} och {name:Jovan} är ett par som båda har boendestöd. {name:Jovan} kom från {place:Niš} {date:1994}. {name:Dragana} säger att {pronoun:hon} inte vill att samma person kommer till båda. "{name:Jovan} behöver någon som peppar {pronoun:honom}, jag behöver någon som håller tyst", säger {pronoun:hon} och skrattar. {name:Jovans} stödjare heter {name:Kalle}.`,

  `Intervju med {name:Elsa}, {age:71}, {date:14 oktober}. {name:Elsa}: Jag är född i {place:Haparanda} men kom hit när jag var {age:tjugotvå}. {other:Mannen} jobbade på {organisation:Sandvik}. {pronoun:Han} dog {date:2009}. Sedan blev det tyst. Då fick jag {name:Tarja}, och {pronoun:hon} pratar {other:finska} med mig. Det är en stor skillnad att få säga saker på sitt eget språk.`,

  `Jag vill inte säga vem det är, men {pronoun:hon} är född {date-of-birth:82} och jobbar på enheten sedan länge. {pronoun:Hon} har rött hår och skrattar högt. Jag skulle aldrig klaga på {pronoun:henne} öppet. Men om ni frågar så är det {pronoun:hennes} sätt att prata över huvudet på mig som gör ont.`,
];
