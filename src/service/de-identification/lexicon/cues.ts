/** Words that tell what the next word is. */

/** After these comes what somebody is called. */
export const namingWords = `
heter hette hetat heta call called kallas kallades kallar kallade kallad kallat döpt döptes döpa benämns nämns
omtalas namn namnet namnen förnamn förnamnet efternamn efternamnet smeknamn smeknamnet öknamn öknamnet
flicknamn stavas signaturen alias vid_namn presenterade mvh hälsningar hälsning vänligen undertecknat
tilltalsnamn
`;
/** After these somebody is spoken to. */
export const greetings = `
hej hejsan hejhej tjena tjenare tja tjo hallå hallo halloj tjabba kära käre käraste bästa goddag godmorgon
godmorron gokväll hejdå tack tackar morsning grattis välkommen varsågod kram puss lyssna vänta snälla hörru
hördu du ja nej jo okej ok aa precis men alltså asså
`;
/** Small words that may stand between a cue and the name. */
export const fillers = `
me myself typ ju nog väl alltså asså bara är då liksom nu visst heller alltid till på för honom henne hen dem
mig oss sig jag hon han den så här som också faktiskt ibland var ba va eh öh mm
`;
/** Ends of nouns for people; a name may follow at once: "boendestödjaren Lisa". */
export const roleEndings = `
stödjare stödjaren stödjarna stödare stödaren stödjarn handläggare handläggaren handläggarn handlägare
handlägaren sekreterare sekreteraren person personen personer kontaktman kontaktmannen mannen chef chefen
ledare ledaren läkare läkaren doktor doktorn sköterska sköterskan syrra skötare skötaren assistent assistenten
assistenter terapeut terapeuten psykolog psykologen kurator kuratorn pedagog pedagogen lärare läraren lärarn
fröken tränare tränaren granne grannen grannar kompis kompisen kompisar kompisarna vän vännen vänner vännerna
polare polaren kollega kollegan kollegor sambo sambon särbo särbon partner partnern kusin kusinen kusiner
syskon barnbarn rektor rektorn coach coachen mentor mentorn vikarie vikarien vikarier vikarierna förvaltare
förvaltaren gode_man hund hunden katt katten kanin kaninen häst hästen hamster undulat rumskamrat klasskamrat
klasskompis arbetskamrat jobbarkompis barndomsvän intervjuare intervjuaren intervjuarna revisor revisorn
revisorer revisorerna samordnare samordnaren konsulent konsulenten ombud ombudet bebis bebisen tolk tolken
personalen personal supporter supportern vakten vaktmästaren frisören prästen diakonen pastorn imamen bagaren
servitören stödpersonen ordföranden ordförande direktören utredaren utredare bedömare bedömaren anhörig ex
exet barnet barnen baby bror brorsan väninna boss bossen hyresvärden värden vårdaren vårdare rehabkoordinator
koordinator koordinatorn arbetsterapeuten fysioterapeuten sjukgymnasten dietisten logopeden advokaten
tandläkaren tandhygienisten behandlaren behandlare handledaren handledare föreståndaren föreståndare
ledsagaren avlösaren killen tjejen kille tjej kvinna man familjen familj släktingen fadder fostersyskon
tvilling tvillingen pojkvän flickvän informant informanten brukaren brukare klienten patienten deltagaren
medlemmen peer medarbetaren medarbetare mottagaren undertecknad
`;
/** Titles set straight before a name. */
export const titles = `
fru herr fröken frk hr doktor dr doc prof professor överläkare syster broder tant farbror moster faster
morbror mormor farmor farfar morfar mamma pappa lilla lille snälla gamle gamla käre kära gumman gubben onkel
pastor kyrkoherde biskop imam sankt sankta s:t st kapten sergeant rektor magister
`;
/** Finite verbs that people are the subject of. */
export const personVerbs = `
sa säger sade sagt kom kommer gick går ringde ringer hjälper hjälpte tycker tyckte frågade frågar svarade
svarar är var har hade blir blev ska skulle kan kunde vill ville brukar brukade måste får fick slutade slutar
började börjar jobbar jobbade arbetar arbetade bor bodde lagar lagade skrev skriver tog tar gav ger gör gjorde
tror trodde vet visste lovade lovar berättade berättar förklarade förklarar hälsade hälsar skickade skickar
pratar pratade lyssnar lyssnade mår mådde dog flyttade flyttar föddes körde kör lärde lär visade visar satt
sitter stod står ligger låg fixade fixar kollade kollar sköter skötte tränar läser läste heter hette finns
fanns verkar verkade kändes känner kände glömde glömmer bjöd bjuder handlar handlade städar städade diskar
diskade lämnade lämnar hämtade hämtar menade menar mente bytte byter skrattade skrattar grät gråter ljög
ljuger sov sover drog drar följde följer missade missar glömt köpte köper försökte försöker undrade undrar
ställde ställer behövde behöver borde bör ser såg hör hörde hann hinner orkar orkade gillar gillade älskar
älskade hatar hatade bestämde bestämmer ordnade ordnar sökte söker väntade väntar svek sviker försvann
försvinner kallar kallade stöttar stöttade peppar peppade påminner påminde mejlar mejlade smsar smsade messade
dyker dök skämtar skämtade skrek skriker bråkade bråkar e va ba höll håller klarade klarar skojade skojar
kramade kramar nickade log ler suckade
`;
/** Prepositions and verbs before somebody one meets, calls, likes. */
export const personPrepositions = `
med hos av åt till från för om utan och o å me eller än som att när förutom utom mot efter särskilt speciellt
träffade träffar träffat ringde ringer kontaktade kontaktar frågade frågar känner kände saknar gillar älskar
älskade tackade tacka hälsa hälsade fick får har hade heter både sen sedan då tycker sa säger såg ser mötte
träffa ringa
`;
/** Prepositions and verbs of place. */
export const placePrepositions = `
i från ifrån utanför nära norr söder öster väster runt kring mot till bortom via genom över
`;
/** Verbs of work and study that an organisation follows, with a preposition between. */
export const workVerbs = `
jobbar jobba jobbade jobbat arbetar arbeta arbetade arbetat praktiserar praktiserade praktiserat praktisera
praktik praktiken anställd anställning anställdes jobb jobbet tjänst pluggar pluggade studerar studerade
utbildning utbildad arbetsträning arbetsträna arbetstränar arbetstränade arbetstränat sommarjobb sommarjobbade
extrajobb extrajobbar städade vikarierade vikarierar volontär volontärarbetar medlem aktiv engagerad styrelsen
sysselsättning verksamhet verksamheten går gick inlagd vårdad vårdades behandlad
`;
/** Words before the proper name of a workplace or a venue: "gruppboendet Solrosen". */
export const venueNouns = `
café caféet kaféet kafé restaurang restaurangen pizzeria pizzerian hotell hotellet föreningen förening
stiftelsen stiftelse hvb hvb-hemmet gruppboendet gruppboende gruppbostaden gruppbostad boendet stödboendet
behandlingshemmet mottagningen enheten avdelningen träffpunkten träffpunkt mötesplatsen mötesplats daglig
gruppbostäder servicebostad äldreboende stödboende mottagning enhet avdelning butik affär bageri verkstad
salong klubb teater museum förskola skola gymnasium folkhögskola församling kvinnojour stall gård företaget
företag firman firma bolaget butiken affären skolan förskolan gymnasiet folkhögskolan verksamheten kyrkan
församlingen klubben kooperativet brukarkooperativet teatern museet biblioteket föreningarna servicebostaden
äldreboendet kollektivet kvinnojouren jouren stallet ridskolan gården bageriet salongen frisörsalongen
verkstaden byrån organisationen kedjan bemanningsföretaget assistansbolaget familjehemmet tidningen bandet
laget projektet daglig_verksamhet sjukhuset vårdcentralen psykiatrimottagningen öppenvårdsmottagningen
fritidsgården ungdomsgården distrikt distriktet sektion sektionen dagcenter dagcentret dagverksamheten
öppenvårdsteamet aktivitetshuset servicehuset sjukhemmet vårdhemmet barnhemmet ungdomshemmet asylboendet
träningsboendet korttidsboendet korttids korttidshemmet dagiset fritids fritidshemmet lekskolan sfi-skolan
hotell motell vandrarhemmet campingen kiosken grillen puben krogen baren gatuköket bokhandeln handlaren
akademin institutet kursgården internatet elevhemmet flyktingförläggningen förläggningen hvb-hem
team teamet boendestöd boendestödet boendestödsteam stödteamet socialpsykiatri socialpsykiatrin psykiatri
psykiatrin öppenvård öppenvården hemtjänst hemtjänsten grupp gruppen personalgruppen arbetslaget kvarteret området
härbärget natthärbärget nattcaféet jourboendet jourhemmet utslussen halvvägshuset träningslägenheten
moskén templet synagogan kapellet kören orkestern studiecirkeln stiftelsen fonden
`;
/** Acronyms that name no workplace. */
export const plainAcronyms = `
tv sms mms pdf ok usb id it wc dvd cd vd bb lss sol sip hsl kbt dbt act gps hr ab kl nr ps obs eu fn usa uk dr
st osv lol omg wtf btw faq qr pin app wifi led lcd pc mac av ip ir br vr ar ai webvtt note nej ja jag du hon han hen xxx
xx x aa's npf isp gp vp bup-a adl iadl bmi ekg eeg mr ct dna hiv aids adhd add ast ocd ptsd gad ibs ms als cp
gsm sim mp3 vhs cv sfs sosfs gdpr lvu lvm lpt lrv hvb bpa ess vas rok hst pga mvh fb insta nu då men det den
är en ett vi ni de dom på att inte så va jo och för med om till som har kan ska vill oj hej tack mm hm f m i a
b c d e g h j k l n o p q r s t u v w y z å ä ö pm mejl nsa vg uns una nos ig yh sfi rut rot skl skr lo tco
pro sap sd mp kd no1 plus minus max min vip diy asap fyi bff irl aftonbladet svt svt1 svt2 tv4 sr p1 p2 p3 p4
os vm em sm
`;
