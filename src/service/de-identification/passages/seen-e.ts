/** Passages written as a stranger would, first marked blindly and then mended for: subtitles, chats, dialect, spoken figures. */
export const seenE: readonly string[] = [
  `WEBVTT

00:00:03.120 --> 00:00:07.450
<v Intervjuare>Välkommen hit. Hur hittade du till oss?</v>

00:00:07.900 --> 00:00:15.010
<v {name:Gunnel}>Jo, {name:Rut-Marie} på {organisation:Träffpunkt Ankaret} tipsade. Jag har gått där sedan {date:hösten 2015}.</v>

00:00:15.400 --> 00:00:21.300
<v Intervjuare>Och vem är det som kommer hem till dig?</v>

00:00:21.900 --> 00:00:34.000
<v {name:Gunnel}>{name:Ayaan} mest. {pronoun:Hon} är uppvuxen i {place:Rinkeby} och är väldigt noga. När {pronoun:hon} är borta kommer {name:Birger}, {pronoun:han} är {age:sextiotvå} och ska gå i pension.</v>`,

  `hejsan kan du säga till {name:annelie} att ja inte kan imorn. ja ska me {other:brorsan} till {place:hudik} å hämta en soffa. {name:mirre} vet om de. nr e {phone:0738 44 12 90} om {pronoun:hon} undrar. asså {pronoun:hon} {name:jennifer} som e ny va schysst men {pronoun:hon} ha inte nycklar. kram {name:tompa}`,

  `Jo ser du, ja ä född i {place:Korpilombolo} å dä va int' så lätt. {other:Far} min hette {name:Petrus} å {pronoun:han} högg i skogen åt {organisation:Domänverket}. När ja va {age:fjorton} for ja te {place:Boden} å tog plats hos en handlare som hette {name:Wikberg}. {pronoun:Hannes} {other:fru}, {name:Elida}, {pronoun:ho} va som en {other:mor} för mig.`,

  `Det är {name:Love} som är min kontaktperson, men {name:Liv} brukar rycka in. {name:Vår} jobbar bara helger. När {name:Love} var sjuk kom {name:Tage} och {name:Ros}, de hittade inte ens porten. {name:Alva} på kontoret sa att {name:Hans} skulle ringa, men {pronoun:hans} telefon var avstängd. {name:Per} har lovat två möten per vecka. Min hund heter {name:Sten}.`,

  `ja tycker {name:siv} är bäst och sen {name:stig}. {name:gun} kan va lite sträng. de va {name:björn} som lärde mig tvätta och {name:my} som lärde mig handla. en gång tog {name:kim} med mig till {organisation:coop} i {place:hallsberg} å då träffa vi {name:liv} som jobba där förr`,

  `Du når mig på {phone:070 - 22 18 365} dagtid. Min {other:syster} har {phone:0046 73 912 44 07}. Till jouren är det {phone:0611-55 80 12} och till växeln {phone:(08) 508 250 00}. Fungerar inget så pröva {phone:0729334417}, det är {name:Milads}. Journumret är {phone:noll sextiotre, fjorton trettioett noll noll}.`,

  `Först bodde jag på {address:Smedjebacken 12}, sen fick jag en etta på {address:Södra Kungsgatan 88A lgh 1103}. Posten går c/o {name:Lindahl}, {address:Box 412, 931 24 Skellefteå}. Nu bor jag på {address:Lillåvägen} i ett gult hus. {other:Mamma} bor kvar vid {address:Hamntorget 3}. Gruppboendet ligger på {address:Äppelstigen 9, port C}. Man kliver av vid {place:Brunnsparken}.`,

  `Jag är född den {date-of-birth:23 augusti 1969}. Min {other:tvillingbror} kom två timmar senare. {other:Mamma} är född {date-of-birth:44} och {other:pappa} föddes {date-of-birth:1939-11-02}. Mitt {other:barnbarn} {name:Nova} föddes i {date-of-birth:maj 2020}. {name:Rolf} fyller år {date-of-birth:den nionde december}.`,

  `jag fyllde {age:43} i {date:februari}. {other:tjejen} e {age:38 bast} och {other:grabben} blir {age:tolv} snart. boendestödjaren e typ i {age:femtioårsåldern}. dom andra på huset e {age:tjugofemåringar}. {other:mormor} blev {age:nittiotvå år}. när jag va {age:sjutton} flytta jag hemifrån å när jag va {age:trettiett} fick jag diagnosen. {name:maja}, {age:6}, e mitt {other:bonusbarn}`,

  `Vi träffades {date:den tredje maj}. Det var bestämt till {date:3/5} först, sedan {date:2021-05-10}, och till slut blev det {date:midsommarafton 2021}. I {date:mars} fick jag ny personal. Planen skrevs {date:12.4.2019} och skulle följas upp {date:vecka 14}. Beslutet gäller till {date:sista augusti}. {date:Nyårsafton} satt jag ensam. Det var {date:fredagen den 13:e} allting rasade. {date:Januari -22} flyttade jag in.`,

  `Jag fick {other:schizoaffektivt syndrom} på papper när jag var {age:tjugotre}. Sedan la de till {other:Asperger} och {other:OCD}. {other:Exmannen} min hade {other:borderline}. Jag fick {other:missfall} två gånger. Nu äter jag {other:Zyprexa} och {other:Concerta}. {other:Styvsonen} har {other:Downs syndrom}. Jag är {other:muslim} och pratar {other:kurdiska} hemma. Innan jag blev sjuk var jag {other:orgelbyggare}. {other:Änklingen} på plan tre har {other:epilepsi}.`,

  `min boendestöjdare heter {name:kristoffer} men ja skriver {name:kristofer} ibland. {pronoun:hanns} kollega {name:elisabet} e bra. {name:elisabeht} sa att {name:christoffer} ska sluta. {pronoun:hann} ha fått jobb på {organisation:migrationverket}. {name:Birgita} på {organisation:försäkringkassan} vägra lyssna. {name:mohammmed} å {name:fatma} bor i samma trapp`,

  `Det är {name:Kicki}, {name:Lasse} och {name:Abbe} som kommer. {name:Abbe} kallas {name:Sheriffen}. Hos {name:Annas} är det alltid stökigt. {name:Kalles-gänget} håller till nere vid {place:Skeppsbron}. {name:Totte}, {name:Nettan}, {name:Berra} och {name:Pyret} är från dagverksamheten. Jag tog {name:Kickis} nummer. Vi var hos {name:Bosses}.`,

  `{name:Parvaneh} är från {place:Shiraz} och talar {other:dari} och {other:farsi}. {name:Nguyen Thi Lan} hjälper mig med mat. Min {other:svärson} {name:Kittisak} jobbar på {organisation:Scania} i {place:Oskarshamn}. {name:Behrouz Tavakoli} var min psykiater. {pronoun:Han} sa till {name:Shno} och {name:Rebwar} att vara med. {name:Rebwars} {other:kusin} {name:Awat} är tolk.`,

  `min gode man heter {name:seppo}, {pronoun:han} som har båt. förut var det {name:marja-leena} från {place:torneå}. {name:ximena} på öppna {organisation:förskolan regnbågen} pratar {other:spanska} med mig för jag är från {place:valparaíso}. {pronoun:hennes} {other:mamma} {name:consuelo} lagade empanadas till hela huset. {name:väinö} bor under mig, {pronoun:han} är {other:finsk} krigsbarn`,

  `asså förra året i {date:oktober} åkte ja in på {organisation:säters sjukhus} för ja mådde skit. dr {name:hamid} skrev ut mej efter tre veckor. då hade soc sagt upp min lägenhet på {address:rönnbärsgatan 4}. {name:yvonne} på kommunen i {place:hedemora} ordna så jag fick bo på {organisation:vandrarhemmet}. {name:jimmy blom} har bott där också {pronoun:han} e från {place:långshyttan}. {name:yvonnes} chef {name:leffe} e ok`,

  `Transkribering av intervju nr 4
Datum: {date:2022-09-14}
Plats: {organisation:Biblioteket i Gnesta}
Närvarande: {name:Lisbet Öhrn} (LÖ), informant (IP)

LÖ: Berätta lite om dig själv.
IP: Ja, jag är {age:59}, skild, har två {other:pojkar}. Den äldste, {name:Joakim}, bor i {place:Trosa}. {name:Mattias} har inte hört av sig på länge. Jag kör inte bil längre, men förr var jag {other:brandman} i {place:Katrineholm}.
LÖ: Och boendestödet?
IP: {name:Gunvor} och {name:Rebin}. {pronoun:Han} är ny. {name:Gunvor} har jag haft sedan {date:2008}, {pronoun:hon} var med på min {other:mammas} begravning.`,

  `De kallar mig {name:Svarten} här på huset, fast jag heter {name:Bengt-Åke Rudolfsson}. Född {date-of-birth:nittonhundrafemtiotvå} i {place:Bräkne-Hoby}, på {address:Backavägen}. Tolv syskon var vi. {other:Bror} min {name:Ingvald} gick till sjöss och {other:syster} {name:Märta} hamnade på {organisation:Sankt Sigfrids sjukhus}. Det var {other:schizofreni}, sa de. Jag själv har {other:socker} och dåligt hjärta.`,

  `ja bor på {address:södra vägen 5 c} i {place:vetlanda} å ja e {age:45}. {name:mange} e min {other:kille} {pronoun:han} e {age:50 plus}. vi träffades på {organisation:nyckelfonden} eller va de heter. {pronoun:hans} unge {name:nathalie} bor varannan vecka. {name:mange} jobba på {organisation:myresjöhus} innan {pronoun:han} blev {other:utbränd}. ja ha aldrig jobbat mer än på {organisation:samhall} å de va {date:nittiåtta}`,

  `jag heter {name:sofie} men stavas me f o ie. {name:joel} e min {other:särbo}. vi har båda {other:add} å {other:dyslexi}. {name:joel} bor i {place:kvissleby} å ja i {place:njurunda}. boendestödet heter {name:britta lundmark} å {pronoun:hon} e typ {age:sexti}. {pronoun:hon} brukar säga lilla {name:fiffi} till mig. {name:brittas} {other:dotter} {name:ella} e {age:15} å jobba på {organisation:max} {date:i somras}`,

  `intervjuare: vad heter din boendestödjare
informant: {pronoun:hon} heter {name:alexandra} men {pronoun:hon} slutar i {date:augusti} å då kommer {name:emanuel} istället, {pronoun:han} jobba innan på {organisation:hemtjänsten} i {place:rimbo}
intervjuare: å var bor du
informant: på {address:ekbacksvägen} nere vid {place:skvaltan}, har bott där sen {date:nollåtta}
intervjuare: ensam
informant: med katten {name:sickan}. min {other:exfru} {name:ann-kristin} bor i {place:hallstavik} med {other:grabbarna} {name:viktor} och {name:isac}`,

  `Vi är tre syskon, jag är i mitten. {name:Solbritt} bor i {place:Kanada} och {name:Göran} bor på {organisation:Tallbacken}. {name:Göran} har {other:Downs syndrom} och är {age:61 år}. Jag är {pronoun:hans} gode man. Det var {name:Iréne Wahlgren}, {pronoun:hon} var enhetschef tills {date:årsskiftet 2018/2019}, som såg till att {name:Göran} fick eget rum. {name:Wahlgren} sitter nu i {organisation:Centerpartiet} i {place:Ydre}. {name:Görans} kontaktman {name:Tuomo} spelar dragspel, {pronoun:han} är med i {organisation:Österbymo dragspelsklubb}.`,
];
