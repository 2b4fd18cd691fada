/** Passages used while building the rules, second part. */
export const seenB: readonly string[] = [
  `Det är {name:Love} som bestämmer schemat. {pronoun:Han} är ny chef efter {name:Rose-Marie}. {name:Love} lovade att vi skulle få vara med. Jag lovar att det inte blev så. {name:Sol} och {name:Ros} kommer på fredagar, det är två syskon faktiskt, med samma jobb. När det är sol ute går vi till sjön. {name:Bo} vill inte gå, {pronoun:han} vill bo kvar inne säger {pronoun:han}. {name:Tor} hämtar posten.`,

  `min handläggare {name:per} svarar aldrig. jag ringer två gånger per vecka. boendestödjaren {name:hans} säger att det är normalt. {name:björn} på kontoret säger samma sak. men {pronoun:hans} telefon är ju också alltid avstängd, så vem ska man tro på. jag vill bara veta om jag får ha kvar {name:stina} eller inte. {pronoun:hon} är den enda som stannar hela timmen.`,

  `Kontaktuppgifter: {name:Amanda Wester}, {personal-number:910203-4487}, tel {phone:070 123 45 67}, {email:amanda_wester@outlook.com}, {address:Bruksgatan 17 lgh 1302}, {place:Hallstahammar}. Anhörig: {name:Rolf Wester} ({other:far}), {phone:0220-15 667}. Diagnos: {other:psykos} UNS. Medicin: {other:Abilify}. Handläggare: {name:Samira Haddad}, {organisation:Hallstahammars kommun}.`,

  `{name:Nguyen Van Minh} säger att det är svårt att be om hjälp. I {place:Vietnam} gör familjen allt, säger {pronoun:han}. {pronoun:Hans} {other:fru} {name:Linh} arbetar på {organisation:Lidl} och {other:dottern} {name:Mai} studerar i {place:Lund}. {name:Minh} uppskattar att boendestödjaren {name:Joakim} tar av sig skorna och hälsar på alla i rummet först.`,

  `Alltså {name:Chidi}, {pronoun:han} är rolig. {pronoun:Han} kommer från {place:Nigeria} och sjunger när {pronoun:han} diskar. Sedan är det {name:Kwame}, som är mer tyst. {name:Aminata} är chef över dem båda. Jag har aldrig träffat {pronoun:henne} men {pronoun:hon} skriver fina brev. Förut hade vi {name:Berith}, {pronoun:hon} gick i pension i somras.`,

  `När {name:Ludde} dog, min katt alltså, så var det {name:Veronica} som satt hos mig hela kvällen fast {pronoun:hon} inte fick betalt. Det glömmer jag aldrig. {name:Ludde} var {age:nitton år} gammal och halvblind. Min {other:bror} {name:Christer} sa att det bara var en katt. Jag pratade inte med {pronoun:honom} på ett halvår.`,

  `IP1: Jag tycker det är bra med {name:Hassan}.
IP2: Ja, {pronoun:han} och {name:Emelie} är de bästa.
IP1: Men {name:Carl-Johan}, nej.
IP2: Nej, {pronoun:han} förstår inte hur det är att ha {other:panikångest}.
IP1: {name:Emelies} {other:man} har väl det själv?
IP2: Det vet jag inte. De bor i {place:Rönninge} i alla fall.`,

  `Jag kom till Sverige {date:2015} med min {other:bror} {name:Zabihullah}. Vi gick genom {place:Iran} och {place:Turkiet}. {pronoun:Han} fick stanna i {place:Tyskland}. Jag var {age:sexton} när jag kom till {place:Härnösand}. Familjehemmet hette {name:Nordlund}, de var snälla. Sedan blev jag {age:arton} och fick flytta till {organisation:stödboendet Ankaret}. Där träffade jag {name:Jawad} som nu är min bästa vän.`,

  `{name:Tesfalem} är från {place:Eritrea}, {place:Keren} tror jag, och {name:Rahwa} också. De hjälper mig var sin dag. {name:Rahwa} har lärt mig laga mat. {name:Tesfalem} följer med till {organisation:Arbetsförmedlingen} och till {organisation:Capio}. Utan dem hade jag suttit hemma. Min förra, {name:Göte}, satt mest i bilen och pratade i telefon. Till slut sa jag till, och då fick {pronoun:han} byta område.`,

  `asså ja e {age:27} å har {other:add} å {other:ocd}. bodd själv sen ja va {age:19}. boendestödet funkar sådär. {name:shilan} e najs {pronoun:hon} e typ lika gammal som ja. {name:gunnel} behandlar mig som ett barn. ja sa de till {pronoun:henne} å {pronoun:hon} blev sur. men {name:shilan} höll me mig.`,

  `Den {date:24 maj} skickade jag ett klagomål till {name:Roger Thunborg}. Svar kom {date:den 30:e}. Där står att ärendet har nummer {other:2022-00418} och att jag kan ringa {phone:08-508 00 00}. Det är en växel, så man får vänta i tjugo minuter. Efter tre försök gav jag upp. {name:Thunborg} har jag aldrig pratat med på riktigt.`,

  `Jag skulle vilja säga något om {name:Hjördis}. {pronoun:Hon} har arbetat här sedan huset byggdes och känner alla. När {name:Hjördis} har semester märks det direkt. Vikarierna kan inte larmet, de hittar inte nycklarna och de vet inte att {name:Uno} på tvåan behöver sin kaffekopp klockan tre. {pronoun:Han} blir orolig annars. Så skriv gärna att en pärm med sådant vore bra, för {pronoun:hennes} skull också.`,

  `{name:Anna-Karin}: Vill du berätta om din familj?
{name:Said}: Min {other:mamma} bor i {place:Teheran}. Min {other:syster} {name:Parisa} bor i {place:Göteborg}, i {place:Biskopsgården}.
{name:Anna-Karin}: Träffas ni ofta?
{name:Said}: Inte så ofta. {name:Parisa} jobbar som tandläkare och har två barn, {name:Arvin} och {name:Tina}.
{name:Anna-Karin}: Och din {other:pappa}?
{name:Said}: {pronoun:Han} lever inte längre.`,

  `Förslagen från gruppen var att planen ska skrivas med enkla ord, att den ska finnas hemma hos den det gäller och att uppföljningen ska ske i den takt man själv vill. Någon tyckte att man borde få en påminnelse. Flera sade att de inte visste att det fanns delmål. En person hade aldrig hört ordet genomförandeplan. Personalen lyssnar, men det som sägs skrivs sällan ned. Man vill också kunna byta stödjare utan att behöva förklara varför. Till sist kom frågan om vad självständighet betyder. För en del är det att klara allt ensam, för andra att själv bestämma vem som hjälper till.`,

  `Tidigare hade jag {name:Beata Wiśniewska} och {name:Krzysztof}. {name:Beata} pratade {other:polska} med min sambo {name:Zosia}, och det gjorde att {pronoun:hon} vågade fråga om sina rättigheter. {name:Krzysztof} var duktig på att laga saker men pratade nästan aldrig. Nu har vi {name:Lars-Göran Ekwall}. {pronoun:Han} kommer från {organisation:Nordvästra enheten} och är mycket punktlig.`,

  `Vi bor på {organisation:gruppboendet Kastanjen} i {place:Vetlanda}. {name:Ronny} har rummet bredvid mitt, {name:Gun-Britt} bor mittemot. Personalen {name:Jessica} och {name:Patrik} är här mest. {name:Patriks} {other:flickvän} har också jobbat här. På onsdagar kör {name:Leif} oss till badhuset. {pronoun:Han} är pensionerad {other:brandman}.`,

  `jag bor på {address:sörgårdsvägen 4} i {place:åtvidaberg}. grannen {name:conny} e jobbig, {pronoun:han} spelar trummor på nätterna. jag har ringt {organisation:stångåstaden} men ingen svarar. min boendestödjare {name:linnea} hjälpte mig skriva ett brev. {pronoun:hon} e bra på sånt. numret till {name:linnea} är {phone:0767 12 34 56} om ni vill prata med {pronoun:henne}.`,

  `Jag blev {other:våldtagen} när jag var {age:femton} och efter det fick jag {other:PTSD}. Det tog tolv år innan någon frågade. Den som frågade var {name:Marjatta}, en {other:kvinna} från {organisation:kvinnojouren Frideborg} i {place:Motala}. {pronoun:Hon} tog mig till överläkare {name:Bengt Sahlin}, och {pronoun:han} lyssnade i två timmar. Jag var helt slut efteråt men det var då det vände. Numera har jag boendestöd tre dagar i veckan.`,

  `Mitt barnbarn {name:Ebba} fyller {age:tre} på lördag. Min {other:dotter} {name:Kristina} ordnar kalas hemma i {place:Nybro}. Jag vill så gärna åka, och därför ska {name:Miriam} från boendestödet öva bussresan med mig. {pronoun:Hon} har skrivit ner alla byten. Sist jag åkte själv var {date:2016}, då gick det inte alls.`,
];
