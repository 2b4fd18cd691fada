/** Everyday words in their base forms; `words.ts` knows how they are inflected and compounded. */
export const everydayWords = `
affär affärer aktiv aktivitet allergi allmän allvar allvarlig almanacka anhörig anhöriga anledning annons
ansikte anslag ansluta anställd anställning ansvar ansvara ansvarig ansöka ansökan ansträngd anteckna
anteckning anteckningar använda använde använt apa apelsin app applåd arbeta arbete arbetare arg arm armar art
artikel artig artiklar ask attityd avbryta avbröt avbrutit avbokad avboka avgift avgöra avgjort avgå avlösa
avsikt avsluta avslut avslutning avstånd avsky avtal avundsjuk axel axlar back backa backe bad bada badkar
badrum bagage baka bakelse bakgrund bakrus balans balansera balkong ball bana banan bank bankkort barn barnet
barnen barnens barns barnbarn barndom bas basket batteri be bett bedöma bedömning befogad begrava begravning
begrepp begripa begrep begära begäran behandla behandling behålla behöll bekant bekväm bekymmer bekymra
bekräfta bekräftelse belasta belastning belöning ben benen bensin bero berodde beror beröm beröra berörd
berätta berättelse berättade besked beskriva beskrev beskrivit beskrivning beslut besluta bestämma bestämde
bestämd bestämt beställa beställning bestå besvara besvär besvärlig besök besöka besöker besöket betala
betalning beteende betrakta betyda betydelse betydde betyg bevaka bevis beundra bi bidra bidrag bidragit bil
bilar bild bilda bilder billig binda bit bita bitar bitter bjuda bjöd bjudit bjudning blad bland blanda
blandning blick blind block blod blomma blommor blommar blogg blunda bly blyg blå blåsa blåst blöja blöt bo
bodde bott bor boende boendet bok boken böcker boka bokning bokföra boll bollar bomb bomull bord bordet borsta
bostad bostäder botten box brand bransch brant bred bredd bredvid brev brevlåda bricka brinna brann brist
brister brista broms bromsa bråk bråka bråttom bränna bränd brännvin bröd bröllop bröst bråte bubbla budget
buk buller bunt bur burk buss bussar busschaufför busshållplats butik byta byte bytte bytt byxa byxor bygga
bygge bygger byggde byggd byggnad byrå byrån båge båt båtar bädda bäst bästa bättre bär bära bar burit bärbar
bäcken böja böj böld bön böna bönor böra börda börs böter café cancer cell center central centrum chans chansa
charm chatt chatta chatten check checka chef chefen cheferna chip chips chock chockad choklad cigarett
cigaretter cirkel cirkus civil cykel cyklar cykla dag dagar dagen dagens daglig dagligen dagis dags dal
dammsuga dammsugare damm dans dansa data dator datorn datorer datum deg del dela delar delen delad delaktig
delaktighet delmål delta deltog deltagit deltagare deltid demens demokrati depp deppa deppig desperat detalj
detaljer dialog dialekt diet diffus dimma diktera dikt dikter direkt disk diska diskar diskade disken
diskmaskin diskret diskussion diskutera distans djup djur djuren docka doft dokument dokumentera dokumentation
dom dominera domstol dosa dosett dra drar drog dragit drabba dramatisk dricka dricker drack druckit driva
driver drev drivit droger droppa droppe drunkna dryg dröm drömma drömmar drömde dröja dröjde dubbel dubbla
duga dugde duk duka duktig dum dumma dumt duns duscha duschar dusch duschen dygn dyka dyr dyrt dyra då dålig
dåligt dåliga dän däck dö död döda döden dog dött döv dörr dörren dörrar döma dömd effekt effektiv efteråt
egenskap egentid ekonomi ekonomin ekonomisk el elak elakt eld elektrisk elev elever elände e-post enkel enkelt
enkla enkät ense ensamhet enskild enskilda entré envis epost erbjuda erbjöd erbjudande erbjudit erfaren
erfarenhet erfarenheter erkänna erkände ersätta ersatt ersättning ersättare etapp etnisk evig exempel
exempelvis existera expert extra extrem fabrik fack facket fackla fakta faktor faktura fakturor fall fallet
falla föll fallit falsk familj familjen familjer famn fantasi fantastisk fantastiskt far fara farlig farligt
fart fasa fast fastna fatta fattar fattig fattas feber feedback feg fel felet felen fest festa fett fika fikar
fikade fikan film filmer filmen filt fin fint fina finger fingrar finna firma fira fisk fiska fixa fixar
fixade fjäder fjäril fjärrkontroll flagga flaska flaskor flest fligg flik flod flyg flyga flög flygplan flyta
flyter flöt flytta flyttar flyttade flytt flytten flinka fly flydde flykt flykting flyktig fläck fläckar fläkt
flöde fnissa fokus fokusera folk folket folkbokförd forma form formell formellt formulera formulering formulär
forska forskning fort fot fötter fotboll foto fotografera fotografi fram framför framgå framgång framsteg
framtid framtiden framåt fredag frekvent fri fria frihet friheten friläggande friluftsliv frisk friska frisör
frivillig frivilligt frossa frost fru frukost frukosten frukt frustrerad frustrerande frustration fråga frågar
frågade frågat frågor frågan frågorna främja främling främmande främst frys frysa frysen fräck fräsch frö
frösa fröken fukt ful full fullt fulla funka funkar funkade funktion funktionsnedsättning funktionshinder
fungera fungerar fungerade fundera funderar funderade funderingar fusk fy fylla fyller fyllde fyllt fyrkantig
fysisk fysiskt få fågel fåglar får fåtölj färdig färdigt färdtjänst färg färga färger färsk föda född
födelsedag följa följer följde följt följd fönster fönstret för fördel fördelar fördelning fördom fördomar
före föredra föredrog förebild förebygga föreläsa föreläsning förening föreningar föreslå föreslog föreslagit
föreställa föreställning företag företaget företräda förfärlig förhandla förhoppning förhoppningar
förhoppningsvis förhållande förhindra förklara förklarar förklarade förklaring förkyld förlora förlorade
förlopp förluster förlåta förmiddag förmån förmåga förmågor förneka förning förra förråd försiktig försiktigt
förskola förslag förslaget försova förstå förstår förstod förstått förståelse förstånd förstärka förstöra
försvara försvinna försvann försvunnit försäkra försäkring försök försörja förtjäna förtroende förtrogen
förtur förtvivlad förut förutsättning förutsättningar förväg förvirrad förvirrande förväntan förväntningar
förvånad förvånande förälder föräldrar föräldrarna förälskad förändra förändring förändringar förändras gaffel
galen galet galler gammal gammalt gamla gap garage garantera garderob gardin gas gata gatan gator gemensam
gemensamt gemenskap gemenskapen generad generell generellt genomföra genomförande genomförandeplan
genomförandeplanen genuin gift gifta giftig gilla gillar gillade gissa gitarr givande glad glada gladare glas
glass glida glädja glädje glömma glömmer glömde glömt glömsk gnälla gnällig golv golvet grad granska granne
grannar grannen gratis gratulera grattis grav gren grej grejen grejer grepp grillning grill grilla gripa grov
gruff grund grunda grundläggande grupp gruppen grupper gryta grym gryning gråta gråter grät gråtit grå
gräddfil gräl gräla gräns gränsen gränser gräs gräva grön grönsak grönsaker grönska gröt gudomlig guida gul
gull gullig gummi gumma gunga gym gymma gymnasiet gympa gynna gård gården gårdagen gås gåva gåvor gäller gälla
gällde gäng gänget gärde gäst gäster gömma gömd hak haka hal hala halka hals halv halt halvtid halvår hamna
hamnar hamnade handdator handen handfat hand händer handikapp handikappad handla handlar handlade handling
handledare handledning handlingar handskar hantera hanterar hantering hastig hastighet hat hata hav havet
hejda hel helg helgen helger helgerna helhet helig helt hemlig hemlighet hemlös hemsida hemsk hemskt hemska
hemtjänst hemtjänsten hemväg het hetsig hetsa hinder hindra hinken hink hiss hissen historia historier hitta
hittar hittade hittat hjälm hjälp hjälpa hjälper hjälpte hjälpt hjälpen hjälpmedel hjälpsam hjälplös hjärna
hjärnan hjärta hjärtat hjärtlig hjul hobby hopp hoppa hoppar hoppas hoppades hopplös hosta hot hota hotell
hotfull huggen hud hull hund hunden hundar hunger hungrig hus husdjur huset hushåll hushållning husrum huvud
huvudet huvudsak huvudsaken huvudvärk hygien hylla hyra hyrde hyran hyresvärd hyresvärden hyreskontrakt håla
håll hållbar hållplats hål hår håret hård hårt hårda häda häft häftig hälft häl hälsa hälsan hälsar hälsade
hälsosam hämma hämta hämtar hämtade händ hända händelse händelser hände hänga hänger hängde hängt hänsyn
häromdagen hästar häst häv hö hög högt höga högre högst höja höjd höjer hörn hörna hörlurar hörsel
hörselskadad hösten id ide idé idéer ideal idrott igenom igång ikapp illa illamående inblandad inblandade
inblick inbrott individ individen individer individuell inflytande informant information informationen
informera informerad ingripa ingå ingår inköp inkomst inledning innebär innebära innebar innehåll innehålla
inre inse inser insåg insikt insikter insats insatsen insatser insatta inställd inställning instruktion
intensiv interna internet intervju intervjua intervjuare intervjuaren intervjun intervjuer intresse intressant
intresserad intressen intryck invandrare invandra invånare irritera irriterad irriterande is isolera isolerad
isolering jacka jakt jeans jobb jobba jobbar jobbade jobbat jobbet jobben jobbig jobbigt jobbiga jord journal
journalen ju jubla juice julklapp julklappar juridisk justera jämföra jämfört jämlik jämlikhet jämn jämnt
jämna jämnårig jättestor kaffe kaffet kaffekopp kafé kaka kakor kalas kalender kalendern kalkyl kall kallt
kalla kallar kallade kallas kamera kamin kamma kamp kamrat kamrater kanal kant kanske kapa kapacitet kapitel
karaktär karriär karta kasse kassa kassan kassar kassler kasta kastar kastade kategori katt katten katter
kedja keps kex kilo kind kiosk kissa kista kittla kjol klaga klagomål klandra klang klappa klar klart klara
klarar klarade klarat klarhet klass klassen klasskamrat kliar klick klicka klient klienten klienter klippa
klippning klippt klister klocka klockan klockor klok klokt kloka kloster klottra klump klyfta klåda kläder
kläderna klädd klädsel klä klättra kniv knivar knacka knackar knackade knapp knappar knappt knark knarka knut
knuff knutpunkt knä knän knäpp knäppa koka kokar kokade kollega kollegor kolla kollar kollade kollat koll
kollektiv kollektivtrafik kollision komfort kommentar kommun kommunen kommuner kommunens kommunikation
kommunicera kompensera kompensation komplicerad komplicerat kompis kompisar kompisen komplett kompromiss
koncentrera koncentrerad koncentration kondition konflikt konflikter konkret konkreta konst konstig konstigt
konstiga konstnär konsekvens konsekvenser konsert kontakt kontakta kontaktar kontakten kontakter kontaktman
kontaktperson kontant kontinuitet kontinuerlig kontinuerligt konto kontor kontoret kontrakt kontroll
kontrollera kontrollerar kopia kopiera kopp koppar koppla kopplar koppling kort korta kortet korv kost kosta
kostar kostade kostnad kostym krabba kraft kraftig krafter krage krama kran krav kraven kreativ kredit krets
krig kriget kriga kriminell kris krisen krispig kritik kritisk kritiskt kritisera krock krocka krok kropp
kroppen krossa krydda kräm kräva kräver krävde krävs kränka kränkt kränkande kräkas krångel krångla krånglig
krångligt krångliga kudde kugga kul kulle kultur kund kunder kunnig kunskap kunskaper kupol kurs kursen kurser
kuvert kuverten kvalitet kvar kvarter kvart kvarta kvitto kväll kvällar kvällen kvälls kyckling kyl kyla
kylskåp kylskåpet kyrka kyrkan kyssa kåk källa källare källaren känslig känsliga känsla känslan känslor
känslomässig kär kära kärlek kärna kö köa köer kök köket köpa köper köpte köpt köp kör köra körde kört körkort
kött laddare ladda lag lagar laga lagade lager lagra lagning lakan lamm lampa lampor land landet landsting
lapp lappar last lastbil lat lava le leda ledare ledarskap leder ledd ledde ledig ledigt lediga ledning ledsen
ledsna ledsamt ledsaga ledsagare legitimation lek leka lekplats leksak lekte lektion lektioner leva lever
levde levt levande leverans leverera levnad lida lider lidande ligg likadan likadant lika likna liknar
liknande likväl linje linser lista listan listor lita litar litade liten lilla liv livet livs livslång
livskvalitet livssituation ljud ljuda ljudet ljug ljuga ljuger ljög ljus ljust ljusa loggbok logga logisk
logiskt lokal lokala lokalen lokaler lopp lossna lova lovar lovade lovat lov lovord luft lufta lugn lugnt
lugna lugnare lugnande lukt lukta lunch lunchen luncher lur lura lurad lust lusten lycka lyckan lyckad lyckas
lyckades lycklig lyckliga lyckligt lyfta lyfter lyssna lyssnar lyssnade lyssnat lyssnad lysa lyser låg lågt
låga låna lånar lån lång långa långsam långsamt långsiktig långt lås låsa låser låst låt låten låtsas lår
läcka läge läget lägenhet lägenheten lägenheter läkare läkaren läkarna läkarintyg läka läkning läkemedel lämna
lämplig lämpligt länge längd längta längtan längst länk lär lärare lärdom lärorik läsa läser läste läst
läsning lätt lättare lättast lätta lättläst lättnad lögn lögner löfte löften löjlig lön lönen löna lönar löpa
löpande lös lösa löser löste löst lösning lösningar lösenord lördag löv mack macka mackor magasin mage magen
mail maila makt maktlös makten mall man mangla manual mark markera marknad maskin maskinen mat maten mata
matkasse matlagning matlåda matlådor matta mattor matte max maximal medarbetare medarbetarna meddela
meddelande meddelanden medel medicin mediciner medicinen medicinsk medlem medlemmar medveten medvetet megabra
mejl mejla mejlar mejlade mellan mellanmål melodi men mena menar menade mening meningen meningar meningsfull
meningsfullt meningslös meningslöst mental mentalt metod metoder middag middagen middagar miljö miljön min
minne minnen minnas minns mindes minska minskar minskade minst minut minuter miss missa missar missade
missbruk missbruka missbrukare missförstå missförstånd misslyckad misslyckas misslyckande missnöjd missnöjda
missnöje misstag misstanke misstro misstänka misstänksam mjuk mjölk mobba mobbad mobbning mobil mobilen
mobiltelefon modell moderna modig mod mogen moment moms mopp moppa moral morot morötter mota motarbeta
motivation motivera motiverad motiverande motsats motsvara motsvarande motstånd mottaga mottagare motor motion
motionera moln mun munnen mur mus museum musik musiken musiker muskel muskler mynt myndig myndighet
myndigheter myndigheterna mys mysa mysig mysigt mål måla målar målade målen målet målning målsättning måltid
måltider måne månad månaden månader månaders månadsvis mångfald mår må möbel möbler möda möjlig möjligt
möjliga möjlighet möjligheten möjligheter mörda mörk mörker mörkt möte mötet möten möta möter mötte mött
mötesplats nackdel nackdelar nacke naken namn namnet namnen nation natur naturen naturlig naturligt
neddragning nedstämd negativ negativt negativa nere nerv nerver nervös nervöst ner ngt nivå nivån nivåer nog
noga noggrann noggrant normal normalt normala not notera notis nummer numret nutid ny nya nytt nyare nyckel
nyckeln nycklar nyfiken nyhet nyheter nykter nys nyss nytta nyttig nå når nådde nåla nåd nämna nämner nämnde
nämnt nämligen nära närhet närheten närma närvara närvarande närvaro närstående näsa nästan nät nätet nätter
nätverk nöd nödvändig nödvändigt nöja nöje nöjd nöjda nöjt nöt nötter oavsett obehag obehaglig obekväm objekt
obligatorisk oberoende observera ocean ockå odla oense oerhört offentlig offer officiell ogilla ohållbar ojämn
ojämnt okunnig okunskap okänd olika olik oljud olja olycka olycklig olust omfattande omfattning område områden
området omge omgivning omgång omkull omkostnad omplacera omsorg omsorgen omständighet omtanke omtyckt omvänt
omvärld omöjlig omöjligt ond ont onda onödig onödigt opassande opererad operation opålitlig orange ord orden
ordet ordentlig ordentligt ordlista ordna ordnar ordnade ordning ordningen ordförande order organ organisation
organisationer organisera orientera ork orken orkeslös orka oro oroa oroar oroad oroade orolig oroliga oroligt
orsak orsaka orsaken ort orättvis orättvist osams osedlig ospecifik ost ostört osäker osäkert osäkra osäkerhet
otillräcklig otrevlig otrevligt otrolig otroligt otrygg otryggt otryggheten otur otydlig otydligt otydliga
otäck oundviklig ovan ovanlig ovanligt oväntad oväntat ovärdig packa packar paket paketet panik paniken panna
papp papper papperet papperna pappret pappren para paradis parallell park parken parkera parkering part parti
partner pass passa passar passade passet passiv passivt patient patienten patienter paus pausa pauser peka
pekar pengar pengarna penna pennor pension pensionär pensionerad perfekt period perioder perioden permanent
person personen personer personerna personers personal personalen personals personlig personligt personliga
personlighet personkemi perspektiv piano picknick piff piffa piller pil pina pinsam pinsamt pizza placera
plage plan planen planer planera planerar planerade planerat planering planeringen planket plast plats platsen
platser plikt plocka plockar plockade plugga plugg plus plåga plåster plötslig poet poesi poäng poängen polare
policy polis polisen politik politiker politisk pop populär port portkod porten portion positiv positivt
positiva post posten prat prata pratar pratade pratat praktik praktisk praktiskt praktiska precis precisera
present press pressa pressad pressen pris priser prisa privat privatliv privata problem problemen problemet
process processen produkt professionell professionellt program programmet projekt projektet prova provar
provade promenad promenader promenera prompt proportion propp proppa protest protestera prov psyke psyket
psykisk psykiskt psykiska psykiatri psykiatrin psykiatrisk psykolog psykologen psykologer psykologisk publik
pulver pump pumpa punkt punkter pussel pussla puss putsa puttra pyssel pyssla pyjamas pågå pågår påklädd
påminna påminner påminde påmint påminnelse påminnelser påpeka påstå påstod påstår påtala påse påsar påverka
påverkar påverkade påverkan pälsa pärm pärmen pärmar rabatt rad rader radio rak raka raket ram ramar rampljus
randig rang rapport rapporten rapportera rasera rasism rast rasta rationell razzia reagera reagerade reaktion
realistisk realistiskt reda redo redogöra redovisa reflektera reflektion regel regler reglerna reglera
regering region regionen regional regna regn regnar regelbunden regelbundet regelbundna rehabilitering reklam
rekommendera rekommendation relation relationen relationer relativt relevant religion religiös remiss remissen
ren rent rena rengöra renovera repa reparera repetera represent representant representera resa reser reste
resan resor resonera resonemang respekt respektera respekterad respektfull respons rest rester restaurang
resultat resultatet resurs resurser retar retas reva revidera revision revisor revisorer rida ridning rik
rikta riktig riktigt riktiga riktning rimlig rimligt ring ringa ringer ringde ringt ringklocka ringar ris risk
risken risker riskera rita ritar ritade rit ritt riva rock rocka ro roa roll rollen roller rolig roligt roliga
rop ropa ropar rosa rosett rost rosta rot rubrik rufsig rum rummet rummen runda rund rus rusa rusig ruta rutan
rutin rutiner rutinen rutinmässigt ryck rycka rygg ryggen ryggsäck rygga rykte rymd rymma ryta rytm rå råd
rådet råda råder rådig rådgivning rån råna råtta räcka räcker räckte räckt rädd rädda räddar rädsla rädslor
räkna räknar räknade räkning räkningar räkningen ränta rätta rättad rättelse rättigheter rättighet rättvis
rättvist rättvisa röd rödgröda rör röra rörig rörigt rörelse rörelser rösta röst rösten röster rök röka röker
rökte rökning rökfri rökare sabba sak saken saker sakna saknar saknade saknat sakta sal sallad salt samarbeta
samarbete samarbetet samhälle samhället samla samlar samlag samling sammanfatta sammanfattning sammanhang
sammanhållning sammansatt samordna samordning samordnare sambo sambon samråd samspel samtal samtalet samtala
samtalar samtycke samtycka samtidigt samverka samverkan samvete samvaro sand sann sant sanna sanning sanningen
sans scen schema schemat scheman schyst schysst seg segt sekreterare sekretess sekund sekunder semester
semestern semla sen sena senare senast sent septisk serie serier seriös seriöst server servera service servett
sexuell shopping shoppa sida sidan sidor siffra siffror signal signalera sikt sikta siktar simma simning
simpel sinne sinnet situation situationen situationer sittning sjuk sjuka sjukt sjukdom sjukdomar sjukdomen
sjukhus sjukhuset sjukpenning sjukersättning sjukgymnast sjukresa sjukskriven sjukskriva sjukskrivning
sjuksköterska sjuksköterskan sjukvård sjukvården sjunga sjunger sjöng sjungit sjunka sjö sjön själ skada
skadad skadar skador skaffa skaffar skaffade skaka skal skala skalle skam skamsen skatt skatter skapa skapar
skapade skapat skarp ske sker skedde sked skedar skepp skeptisk skick skicka skickar skickade skickat skidor
skidåkning skilja skiljer skild skilda skilsmässa skillnad skillnaden skillnader skina skinn skit skita skiter
skiv skiva skivor skjorta skjuta skjutsa skjuts sko skor skoja skola skolan skolor skog skogen skogar skräck
skrämma skrämmande skrämd skratta skrattar skrattade skratt skrev skriva skriver skrivit skriven skrivna
skrivet skrift skriftlig skriftligt skrik skrika skriker skruv skruva skrymmande skryta skräp skräpa skräpig
sköldkörtel skuggan skugga skuld skulden skulder skum skvaller skvallra skydd skydda skyddad skyldig
skyldighet skylla skyller skynda skyndar skytte skämmas skäms skämdes skämt skämta skäl skäligt skär skära
skärm skärmen skärp skärpa sköna skön skönt sköta sköter skötte skötsel slag slags slarv slarva slarvig slask
slicka slinka slipa slips slit slita sliten slog slogs slottet slut slutet sluta slutade sluten slänga slänger
slängde slå slår slagit släcka släkt släkten släkting släktingar släppa släpper släppte släppt slätt slö slöja
slösa smak smaka smakar smal smart smarta smed smeka smink smidig smidigt smita smog smoking sms smsa smsar
smul smuts smutsig små smått smälta smärta smärtor smärtsam smör smörgås snabb snabbt snabbare snacka snackar
snack snackade snart snarast snarka sned sneglar snickra sno snobbig snopp snub snubbla snurra snurrig snus
snusa snut snygg snyggt snål snäll snällt snälla snö snön sny social socialt sociala socialarbetare
socialpsykiatri socialpsykiatrin socialsekreterare socialsekreteraren socialtjänst socialtjänsten socionom soc
socker sockan sockor sockerfri soffa soffan solig solsken sommarstuga sopa sopor soporna sopborste soppa sort
sortera sorterar sova sover sov sovit sovrum sovrummet spara sparar spark sparka sparkad special specialist
speciell speciellt speciella spegel spekulera spel spela spelar spelade spelet spets spis spisen spika spilla
spinna spindel spontan spontant spola sport spotta sprang springa springer spruta sprutor språk språket sprida
sprider spricka spring spår spårvagn späd spänd spännande spänning spöke spörsmål stabil stabilt stabilitet
stad staden stan städer stadga stadig stanna stannar stannade stapla stark starkt starka start starta startar
startade station stationen status stava steg steget stegen steka stekpanna stel stelt stereotyp sticka sticker
stil stilla stillsam stiga stigen stimulera stimulans stjäla stjälpa stjärna stol stolar stolen stolt stolthet
stopp stoppa stoppar stor stort stora storasyskon storlek storm straff straffa strand stranden strategi
strategier stress stressa stressad stressade stressande stressar strid strida strikt struktur strukturen
strukturera strukturerad strul strula strulig strumpor strunta struntar strunt sträcka sträng sträva ström
ströva stuga stugan student studera studerar studier stum stund stunden stunder stycke stygg styra styr styrde
styrelse styrelsen styrka styrkor styv ståhej städa städar städade städat städning städningen städhjälp
städdag stäla ställe stället ställen ställning stämma stämmer stämde stämning stämningen stänga stänger
stängde stängd stängt ständig stärka stärker stärkt stärkande stöd stöda stödja stödjer stödde stödet stöden
stödboende stödinsats stödperson stödjande stödjare stöket stöka stökig stökigt större störst största störa
störande störning störningar stöld stöta stövlar succé suga sulky summa sund sunt sur surt sura surfa
surfplatta svag svagt svaga svaghet svagheter svar svara svarar svarade svaret svaren svart svarta svett
svettas svettig svika sviker svek svida svimma sväng svänga svälja svält svälla svår svårt svåra svårare
svårast svårighet svårigheter syfta syftar syfte syftet syl sylt symbol symtom symptom syn synd syna synen
synas syns synes synpunkt synpunkter synsätt synskadad syre sys syskon syskonen syskonbarn sysselsatt
sysselsättning syssla sysslor system systemet såld sålt sälja säljer sålde sång sånger sår såra sårad sårbar
sårbart säck säg säker säkert säkra säkerhet säkerhetsställa säkerställa sälskap sällskap säng sängen sängar
sängs sänk sänka särbo särskild särskilt särskilda säsong sätt sättet söka söker sökte sökt sök söm sömn
sömnen sömnig sömnlös sömnproblem sönder sörja sörjer sorg sorgen sorglig sorgligt söt sött söta söndag tabell
tablett tabletter tacka tackade tacksam tacksamt taktik tak taket takt takten tal tala talar talade talat
talang tallrik tallrikar tand tänder tandläkare tandläkaren tandkräm tanke tankar tanken tankarna tant tapet
tappa tappar tappade tappad tavla tavlor taxi teater tecken teckna tecknar teckenspråk teknik teknisk tejp
telefon telefonen telefonnummer telefonsamtal telefontid tema tempo temperatur tendens tenta teori terapi
terapin terapeut terapeuten termin terminen test testa testar testade text texten texter tid tiden tider
tiderna tidig tidigt tidning tidningar tidningen tidpunkt tidsam tidspress tiga tillbringa tillfälle
tillfället tillfällen tillfällig tillfälligt tillfreds tillgång tillgänglig tillgängligt tillgänglighet
tillhöra tillhör tillit tillåta tillåtet tillräcklig tillräckligt tillräckliga tills tillstånd tillsyn
tillsätta tillvaro tillverka tillväga tillägg tillägga timme timmar timmen timma timer tina ting tionde tippa
titel titlar titta tittar tittade tittat tjat tjata tjatar tjatig tjatigt tjock tjocka tjuv tjäna tjänar
tjänade tjänst tjänsten tjänster tjänsteman toa toan toalett toaletten tofflor tolerans tolerera tolk tolka
tolkar tolken tom tomt tomma tomhet ton topp toppen torg torget tork torka torkar torr torrt total totala
trafik trafiken tragisk tragiskt trampa trappa trappan trappor trappuppgång trapphus trassel trasig trasigt
trauma trauman traumatisk trend trevlig trevligt trevliga triv trivas trivs trivdes trivsam trivsel trivsamt
tro trogen trolig troligt trots trum trumma trygg tryggt trygga tryggare trygghet tryggheten tryck trycka
trycker tråd tråkig tråkigt tråkiga träd trädgård trädgården träffa träffar träffade träffat träff träffen
träffas träffades träffpunkt trä träna tränar tränade träning träningen träck trång trångt tröja tröst trösta
trött trötta trötthet tröttna tröttsam tu tugga tull tumma tung tungt tunga tunn tunnel tunnelbana tunnelbanan
tur turen turas tuff tufft tuffa tv tvek tveka tvekan tveksam tvinga tvingad tvingas tvingade tvist tvivel
tvivla tvätt tvätta tvättar tvättade tvätten tvättid tvättmaskin tvättstuga tvättstugan tvång tvärt tyck typ
typen typer typisk typiskt tyst tysta tystnad tysthet tystnadsplikt tyda tydlig tydligt tydliga tydligen
tydlighet tydliggöra tyg tynga tyngd tå tål tåla tålamod tålmodig tåg tåget tågen tålig tånaglar tår tårar
tårta tåt täcka täcke täcker tält tändning tända tänk tänka tänker tänkte tänkt tänkande tänkvärd täppt tät
tätt täta tävla tävling tök töras törst törstig tös ung unga ungdom ungdomar ungdomen ungt undan underbar
underbart underhålla underhållning underlag underlätta underlättar undersöka undersökning undersköterska
undersköterskor underskrift undervisa undervisning undra undrar undrade undvika undviker unge ungar ungen
ungefär unik universitet uppdatera uppdaterad uppdrag uppfatta uppfattar uppfattade uppfattning uppföljning
uppföljningar uppföljningen uppfylla uppföra uppge uppgav uppgift uppgifter uppgiften upphöra upphörde uppleva
upplever upplevde upplevt upplevelse upplevelsen upplevelser upplysa upplysning uppmana uppmuntra uppmuntran
uppmuntrar uppmärksam uppmärksamma uppmärksamhet upprepa uppror upprätta upprätthålla upprörd upprörande
uppsatt uppsats uppskatta uppskattar uppskattad uppskattning uppstå uppstod upptagen upptagna upptäcka
upptäckte upptäckt uppväxt uppväxten urholka urin ursprung ursprunglig ursprungligen ursäkt usel uselt
utbildning utbildningar utbilda utbildad utbildade utbyte utbyta utdrag uteplats utebliven utesluta
uteslutande utflykt utflykter utforma utformning utföra utförare utförd utförs utgift utgifter utgå utgår
utgångspunkt uthållig utlandet utlands utlösa utmana utmaning utmaningar utmattad utmattning utmärkt utnyttja
utnyttjad utom utreda utredning utredningen utrymme uträtta utrustning utsatt utsatta utse utsida utskrift
utskriven utslag utsliten utställning utsträckning uttryck uttrycka uttrycker utvald utveckla utvecklas
utveckling utvecklingen utvärdera utvärdering utåtriktad utökad utöva vacker vackert vackra vagn vak vaka
vaken vakna vaknar vaknade vakt val valde valt vald valen valet valfri valfrihet van vana vanor vanan vandra
vandring vanlig vanligt vanliga vanligen vanligtvis vapen vardag vardagar vardagen vardagens vardaglig
vardagliga vardagliv vardagsliv vardagsrum vardagsrummet vardags varg variera varierar variation varm varmt
varma varna varsam varsamt varva vas vask vatten vattna vattnet vecka veckan veckans veckor veckorna veckodag
veckoschema veckovis verk verklig verkligheten verkligt verksam verksamhet verksamheten verksamheter
verkställa verktyg vers vettig vettigt vetskap vid vidare vidd video vifta vigd vikt vikten viktig viktigt
viktiga viktigast viktigaste vikare vikariat vikarie vikarien vikarier vikarierna vila vilar vilade vilja
viljan vild vilse vilsen vin vind vinden vindruva vinna vinner vann vinst vinter virra virus visa visar visade
visat visdom visare vision visum vit vita vits vitsord vitt vitamin vitaminer vokal volym vot vov vrak vred
vrida vrålar vuxen vuxna vykort våga vågad vågen våld våldsam våning vård vården vårda vårdare vårdat
vårdcentral vårdcentralen vårdplan vårdpersonal våt våtare väcka väcker väckte väder vädret vädra väg vägen
vägar väga väger väggen vägg väggar väggarna vägra vägrar vägrade vägledning väja väldig välja väljer
välkommen välkomnande välkommet välmående väl vän vänja vänjer vänner vännen vännerna vänlig vänliga vänligt
vänskap vända vänder vände vänta väntar väntade väntan väntetid väntrum väntelista väpna värd värde värdet
värdera värdering värderingar värdefull värdig värk värka värld världen värma värme värmen värre värst värsta
värva väska väskor väst västerländsk väta vätska väv växa växer växt växte växter växla växlar växling våldta
vuxit yngre yngst yngsta yrke yrken yta ytan ytlig ytterligare yttra yttre ytterst yr yrsel yvig åka åker åkte
åkt ål ålder åldern åldrar ålders åldras åldrande ånger ångest ångesten ångestfylld ångra ångrar år året åren
årets åring årligen årskurs årsdag årtal åsikt åsikter åsidosätt åska åskåda återbesök återfall återfå återgå
återhämta återhämtning återigen återkomma återkommer återkommande återkoppla återkoppling återstå återställa
återta återvända åtgärd åtgärder åtgärda åtminstone ägg äga äger ägde ägare ägna ägnar äkta äldre äldst äldsta
äldrevård älska älskar älskade ämna ämne ämnen ändamål ändra ändrar ändrade ändring ändringar ändå äpple
äpplen ära ärende ärenden ärlig ärligt äta äter åt ätit ätstörning även äventyr ö öde ödmjuk ödslig öga ögon
ögonblick ögonen öka ökar ökade ökad ökat ökning öken ökänd öl öm ömsom önska önskar önskade önskan önskemål
öppen öppet öppna öppnar öppnade öppenhet öra öron öre östers överblick överdriva överdrivet överens
överenskommelse överenskommen överenskomna överföra överge överleva överlevde överraska överraskad
överraskning överskott översätta översättning översikt övertyga övertygad övervaka överväldigad överväldigande
överväga övervägande övrig övriga övrigt övergripande övertala övning övningar öva övar övade övergrepp
övergång överallt
`;
